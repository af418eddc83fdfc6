import type { MeetingId, OpeningId, PersonId, SchoolId } from '@fourchairs/shared/lib/ids.ts';

import { newId } from '#lib/new-id.ts';
import { Problem } from '#lib/problem.ts';
import type { Deps } from '#use-cases/deps.ts';
import { listOpenings, takeStep } from '#use-cases/openings.ts';

const noSuchMeeting = () =>
  new Problem(
    'not-found',
    'There is no such meeting at this school. Nothing was changed: choose again.',
    'meetingId',
  );

const asksAlready = () =>
  new Problem(
    'conflict',
    'You have asked for this page already, or may read it now. Nothing was changed: look at the list.',
    'meetingId',
  );

/** The safeguarding lead asks to read what the child wrote for this meeting. Nothing is opened by asking. */
export const askOpening = async (
  deps: Deps,
  {
    schoolId,
    meeting,
    by,
    why,
  }: { schoolId: SchoolId; meeting: MeetingId; by: PersonId; why: string },
): Promise<void> => {
  const found = await deps.store.meetings.meeting(meeting);
  if (found?.school !== schoolId) throw noSuchMeeting();
  const openings = (await listOpenings(deps, schoolId)).filter((each) => each.meeting === meeting);
  const goesOn = openings.some(
    ({ target }) => target.askedBy === by && (target.state === 'asked' || target.state === 'open'),
  );
  if (goesOn) throw asksAlready();
  const opening = {
    id: newId<OpeningId>(),
    meeting,
    target: { askedBy: by },
    stepsOfMeeting: (await deps.store.openings.ofMeeting(meeting)).length,
  };
  await takeStep(deps, opening, { step: 'asked', by, words: why.trim() });
};
