import { must } from '@fourchairs/shared/lib/must.ts';

import { type MeetingAccess, seatActor } from '#auth/meeting-access.ts';
import { Problem } from '#lib/problem.ts';
import type { SeatRow } from '#store/ports/seat-store.ts';
import type { Deps } from '#use-cases/deps.ts';
import { type OpenedSeat, openSeat } from '#use-cases/open-seat.ts';
import { startMeeting } from '#use-cases/start-meeting.ts';

/** A member of staff goes from the school's pages into a meeting they are invited to. */
export const enterMeeting = async (
  deps: Deps,
  { from, access }: { from: SeatRow; access: MeetingAccess },
): Promise<OpenedSeat> => {
  if (seatActor({ person: from.person, device: 'own' }, access) === null) {
    throw new Problem(
      'not-allowed',
      'You are not on the list of this meeting. Nothing was changed: ask whoever made it to invite you.',
    );
  }
  await startMeeting(deps, access.meeting, from.person);
  const link = must(await deps.store.seats.link(from.linkHash), 'the link of a seat');
  return openSeat(deps, {
    person: from.person,
    meeting: access.meeting.id,
    device: 'own',
    link,
    from,
  });
};
