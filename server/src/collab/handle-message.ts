import type { InboundFrame } from './inbound-frame.ts';
import type { Room } from './room.ts';
import { type Member, endMalformed, endMiscounted } from './session.ts';
import { tellSaved } from './settle-edits.ts';

/**
 * A marker comes right after the last edit it counts. One that counts more speaks of edits that never came; one that
 * counts fewer, of some that came twice, so that the next would be called saved before they are.
 */
const receiveMarker = (member: Member, count: number): void => {
  const { counts } = member.live;
  if (count !== counts.received) return endMiscounted(member.session);
  counts.asked = count;
  tellSaved(member, counts.durable);
};

/** What a frame from a welcomed client does. */
export const handleMessage = (room: Room, member: Member, frame: InboundFrame): void => {
  const { live, session } = member;
  switch (frame.kind) {
    case 'edit':
      live.counts.received += 1;
      return room.receiveEdit(member, { ...frame, count: live.counts.received });
    case 'step1':
      return room.receiveWants(member, frame.stateVector);
    case 'presence':
      return room.presence.receive(member, frame.payload);
    case 'who-is-here':
      return room.presence.ask(member);
    case 'marker':
      return receiveMarker(member, frame.count);
    case 'malformed':
      return endMalformed(session);
  }
};
