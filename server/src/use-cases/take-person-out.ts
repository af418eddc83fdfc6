import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { Problem } from '#lib/problem.ts';
import { StoreConflict } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { canTakeOut } from '#use-cases/list-links.ts';

const notOnTheList = () =>
  new Problem(
    'not-found',
    'That person is not on the list of this meeting. Nothing was changed: choose somebody who is.',
    'personId',
  );

const isNeeded = () =>
  new Problem(
    'conflict',
    'The pupil, whoever leads, and somebody others come with stay on the list. Nothing was changed.',
    'personId',
  );

const wasHere = () =>
  new Problem(
    'conflict',
    'This person has opened the meeting, or somebody wrote for them. Nothing was changed: stop their link instead, and what was written stays.',
    'personId',
  );

/** Takes somebody off the list of a meeting that has not begun, while they have left nothing in it. */
export const takePersonOut = async (
  deps: Deps,
  { access, person, actor }: { access: MeetingAccess; person: PersonId; actor: PersonId },
): Promise<void> => {
  const { id: meeting, pupil: pupilId } = access.meeting;
  if (!access.participants.some((row) => row.person === person)) throw notOnTheList();
  const pupil = must(await deps.store.schools.pupil(pupilId), 'the pupil of a meeting');
  if (!canTakeOut(access, pupil.person, person)) throw isNeeded();
  try {
    await deps.store.meetings.removePerson(meeting, person, deps.clock.now());
  } catch (error) {
    throw error instanceof StoreConflict ? wasHere() : error;
  }
  deps.live.recheckAccess(meeting);
  deps.live.closePerson(meeting, person);
  deps.live.announce(meeting, { kind: 'meeting-changed' });
  await audit(deps, { actor, action: 'person.taken-out', meeting, detail: { person } });
};
