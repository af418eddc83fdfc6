import { parseId, type PersonId } from '#lib/ids.ts';
import type { Seen } from '#protocol/http/after.ts';

import type { RecordMeasurement, RecordOutcome, RecordPlan } from './record.ts';

const toMeasurement = ({ id, day, value, note, by }: Seen): RecordMeasurement => ({
  id,
  day,
  value,
  ...(note !== '' && { note }),
  typedBy: parseId<PersonId>(by),
});

/** An outcome of a saved record with what was measured or seen since. */
export const outcomeWithSeen = (outcome: RecordOutcome, seen: readonly Seen[]): RecordOutcome => ({
  ...outcome,
  measurements: [
    ...outcome.measurements,
    ...seen.filter((each) => each.outcome === outcome.id).map(toMeasurement),
  ],
});

/** What goes into the next meeting: of the longest notes some 170 kB, which leaves room to write. The others stay with the record. */
const mostCarried = 200;

/** The newest of what was measured or seen since, which is what the next meeting is given; `seen` is by day. */
export const carriedSeen = <Entry extends Seen>(seen: readonly Entry[]): readonly Entry[] =>
  seen.slice(-mostCarried);

/** The plan with the newest of what was measured or seen since, for the next meeting to begin with; `seen` is by day. */
export const planWithSeen = (plan: RecordPlan, seen: readonly Seen[]): RecordPlan => ({
  ...plan,
  outcomes: plan.outcomes.map((outcome) => outcomeWithSeen(outcome, carriedSeen(seen))),
});
