import { must } from '@fourchairs/shared/lib/must.ts';

import { closedLink, findLink } from '#auth/links.ts';
import { findMeetingAccess, seatActor } from '#auth/meeting-access.ts';
import type { LinkRow } from '#store/ports/seat-store.ts';
import type { Deps } from '#use-cases/deps.ts';
import { type OpenedSeat, openSeat } from '#use-cases/open-seat.ts';
import { startMeeting } from '#use-cases/start-meeting.ts';

const comeIn = async (deps: Deps, link: LinkRow): Promise<void> => {
  if (link.meeting === null) {
    const person = await deps.store.schools.person(link.person);
    if (!person?.staffRole) throw closedLink();
    return;
  }
  const access = must(
    await findMeetingAccess(deps.store, link.meeting, deps.clock.now()),
    'the meeting of a link',
  );
  if (seatActor({ person: link.person, device: 'own' }, access) === null) throw closedLink();
  await startMeeting(deps, access.meeting, link.person);
};

/** Turns the token of a link into a seat. The same person may do it again, on any device. */
export const redeemLink = async (deps: Deps, token: string): Promise<OpenedSeat> => {
  const link = await findLink(deps.store.seats, token, deps.clock.now());
  await comeIn(deps, link);
  const { person, meeting } = link;
  return openSeat(deps, { person, meeting, device: 'own', link });
};
