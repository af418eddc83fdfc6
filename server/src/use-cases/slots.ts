import { stageMinutes, stages } from '@fourchairs/shared/domain/stages.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { Slot } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { PartState } from '@fourchairs/shared/protocol/http/slots.ts';

import { type MeetingAccess, slotOf } from '#auth/meeting-access.ts';
import { isRealTime, localClock, momentOf } from '#lib/local-time.ts';
import { Problem } from '#lib/problem.ts';
import type { MeetingRow, ParticipantRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { participantOf } from '#use-cases/participant-of.ts';

const bad = (field: string, message: string) => new Problem('bad-request', message, field);

/** A local time on the day of the meeting: "2026-03-19T15:40". */
const onDay = ({ plannedAt }: Pick<MeetingRow, 'plannedAt'>, time: string): string =>
  `${plannedAt.slice(0, 10)}T${time}`;

const minutes = stages.reduce((sum, stage) => sum + stageMinutes[stage], 0);

/** The part of the meeting that a person comes for; null: all of it. */
export const slotFor = (access: MeetingAccess, person: PersonId): Slot | null => {
  const own = access.participants.find((row) => row.person === person);
  return own === undefined ? null : slotOf(access, own);
};

/** When somebody is expected, as the school's clocks show it: at the time of their part, where they come for one. */
export const expectedAt = (access: MeetingAccess, person: PersonId): string => {
  const slot = slotFor(access, person);
  return slot === null ? access.meeting.plannedAt : onDay(access.meeting, slot.from);
};

/** From which moment until which they are. */
export const expectedFrom = (
  access: MeetingAccess,
  person: PersonId,
): { readonly from: number; readonly to: number } => {
  const slot = slotFor(access, person);
  const from = momentOf(expectedAt(access, person));
  const to = slot === null ? from + minutes * 60_000 : momentOf(onDay(access.meeting, slot.to));
  return { from, to };
};

/** Where somebody's part of a meeting stands while that is held: by the clock alone, for it may be held on another day. */
export const partState = (
  { state }: Pick<MeetingRow, 'state'>,
  { from, to }: Slot,
  now: number,
): PartState => {
  const clock = localClock(now);
  if (state !== 'live' || clock < from) return 'to-come';
  return clock < to ? 'on' : 'over';
};

const check = (meeting: MeetingRow, who: ParticipantRow, slot: Slot): void => {
  if (who.role !== 'professional') {
    throw bad('personId', 'Only a professional comes for a part of the meeting. Nothing was set.');
  }
  for (const name of ['from', 'to'] as const) {
    if (!isRealTime(onDay(meeting, slot[name]))) {
      throw bad(name, 'There is no such time on that day. Nothing was set: choose another.');
    }
  }
  if (slot.to <= slot.from) {
    throw bad('to', 'This part would end before it begins. Nothing was set: choose a later time.');
  }
};

/**
 * A professional comes for a part of the meeting, or (null) for the whole of it. From then on the plan, the lanes and the
 * record open to them no more, on pages that are open too.
 */
export const setSlot = async (
  deps: Deps,
  input: {
    readonly access: MeetingAccess;
    readonly person: PersonId;
    readonly slot: Slot | null;
    readonly by: PersonId;
  },
): Promise<void> => {
  const { access, slot, by } = input;
  const { meeting } = access;
  const who = participantOf(access, input.person, 'personId');
  if (slot !== null) check(meeting, who, slot);
  const { from, to, stages } = slot ?? { from: null, to: null, stages: [] };
  const { person } = who;
  const at = deps.clock.now();
  await deps.store.slots.set({ meeting: meeting.id, person, from, to, stages, by, at });
  deps.live.recheckAccess(meeting.id);
  deps.live.announce(meeting.id, { kind: 'meeting-changed' });
  const detail = { person, stages: stages.join(' ') };
  await audit(deps, { actor: by, action: 'slot.set', meeting: meeting.id, detail });
};
