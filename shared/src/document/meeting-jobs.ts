import type * as Y from 'yjs';

import type { PersonId } from '#lib/ids.ts';

import { scalarOf } from './items.ts';
import { planFields } from './meeting-shape.ts';
import { planValues } from './plan-items.ts';

/** Jobs that go from hand to hand with a tap. Leading is another matter: it comes with rights (`meeting.lead`). */
export type MeetingJob = 'scribe' | 'timekeeper';

/** Who does which job now; null where nobody took it. */
export const jobsOf = (doc: Y.Doc): Readonly<Record<MeetingJob, PersonId | null>> => {
  const plan = planValues(doc);
  return {
    scribe: scalarOf(plan, 'scribe', planFields.scribe),
    timekeeper: scalarOf(plan, 'timekeeper', planFields.timekeeper),
  };
};

/** Hands a job to somebody; null: nobody does it any more. */
export const setJob = (doc: Y.Doc, job: MeetingJob, person: PersonId | null): void => {
  if (jobsOf(doc)[job] !== person) planValues(doc).set(job, person);
};
