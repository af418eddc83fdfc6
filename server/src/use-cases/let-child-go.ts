import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { localClock } from '#lib/local-time.ts';
import { Problem } from '#lib/problem.ts';
import type { ParticipantRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

/** Until when the child was there, where somebody noted that they were. */
const noteUntil = async (
  { store, clock }: Deps,
  { meeting, person }: ParticipantRow,
): Promise<void> => {
  const known = (await store.meetings.attendance(meeting)).find((row) => row.person === person);
  if (known === undefined || known.how === 'absent' || known.to !== null) return;
  await store.meetings.setAttendance({ ...known, to: localClock(clock.now()) });
};

/**
 * The child goes before the end: every screen of theirs closes, and shows nothing more. What they said stays, and their
 * link opens the meeting again if they come back.
 */
export const letChildGo = async (
  deps: Deps,
  { access, child, by }: { access: MeetingAccess; child: ParticipantRow; by: PersonId },
): Promise<void> => {
  const { role, person } = child;
  if (role !== 'child') {
    throw new Problem(
      'bad-request',
      'Only the child’s own screen is closed from here. Nothing was changed.',
      'personId',
    );
  }
  const meeting = access.meeting.id;
  await noteUntil(deps, child);
  await deps.store.seats.endSeatsIn(meeting, person, deps.clock.now());
  deps.live.recheckAccess(meeting);
  deps.live.closePerson(meeting, person);
  deps.live.announce(meeting, { kind: 'meeting-changed' });
  await audit(deps, { actor: by, action: 'child.went', meeting, detail: { person } });
};
