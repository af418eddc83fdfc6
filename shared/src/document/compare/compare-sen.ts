import { canonicalJson } from '#document/canonical-json.ts';
import type { MeetingRecord, RecordSen } from '#document/record.ts';

import type { SenComparison, ValueComparison } from './comparison.ts';

/** Whether two values say the same. */
export const isSame = (before: unknown, after: unknown): boolean =>
  canonicalJson(before ?? null) === canonicalJson(after ?? null);

/** A plain value then and now. */
export const compareValue = <Value>(
  before: Value | null | undefined,
  after: Value | null | undefined,
): ValueComparison<Value> => ({
  changed: !isSame(before, after),
  before: before ?? null,
  after: after ?? null,
});

type Decision = NonNullable<RecordSen['decision']>;

/** A meeting that noted nothing took back nothing that another had decided. */
const compareDecision = (
  before: Decision | undefined,
  after: Decision | undefined,
  isOneMeeting: boolean,
): ValueComparison<Decision> => {
  const compared = compareValue(before, after);
  return { ...compared, changed: compared.changed && (after !== undefined || isOneMeeting) };
};

type Told = NonNullable<RecordSen['told']>;

/** Whoever was told of something else, or is not in the later meeting, is not somebody of whom it was taken back. */
const compareTold = (
  before: Told,
  after: Told,
  mayBeTakenBack: boolean,
): SenComparison['told'] => ({
  added: after.filter((each) => !before.some((then) => isSame(then, each))),
  removed: before.filter(
    ({ person }) => mayBeTakenBack && !after.some((now) => now.person === person),
  ),
});

/** What was decided about SEN Support, the kind of plan, who was formally told, and where to turn; null: all as it was. */
export const compareSen = (before: MeetingRecord, after: MeetingRecord): SenComparison | null => {
  const [then, now] = [before.sen ?? {}, after.sen ?? {}];
  const isOneMeeting = before.meeting.id === after.meeting.id;
  const decision = compareDecision(then.decision, now.decision, isOneMeeting);
  const mayBeTakenBack = isOneMeeting && !decision.changed;
  const compared = {
    decision,
    plan: compareValue(then.plan, now.plan),
    turnTo: compareValue(then.turnTo, now.turnTo),
    told: compareTold(then.told ?? [], now.told ?? [], mayBeTakenBack),
  };
  return countSen(compared) === 0 ? null : compared;
};

/** How much of it changed. */
export const countSen = (compared: SenComparison | null): number => {
  if (compared === null) return 0;
  const { told, ...values } = compared;
  return (
    Object.values(values).filter(({ changed }) => changed).length +
    told.added.length +
    told.removed.length
  );
};
