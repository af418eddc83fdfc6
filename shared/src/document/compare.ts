import { canonicalJson } from '#document/canonical-json.ts';
import { flatAction, flatOutcome, flatPoint, flatSupport } from '#document/flat-items.ts';
import type { PointList } from '#document/points.ts';
import type {
  MeetingRecord,
  RecordAction,
  RecordItem,
  RecordMeasurement,
  RecordOutcome,
  RecordPlan,
  RecordSupport,
} from '#document/record.ts';

import { type ComparedList, compareItem } from './compare/compare-items.ts';
import { compareNotes } from './compare/compare-notes.ts';
import { compareSen, compareValue, countSen, isSame } from './compare/compare-sen.ts';
import { compareViews } from './compare/compare-views.ts';
import type { OutcomeComparison, RecordComparison } from './compare/comparison.ts';
import { matchItems, type Pair } from './compare/match-items.ts';
import { nobodyKnows, type TakersOf } from './compare/takers.ts';

const sameId = (before: { readonly id: string }, after: { readonly id: string }): boolean =>
  before.id === after.id;

/** What two records cannot say of themselves. */
type Between = { readonly outcomeNow: (id: string) => string; readonly takersOf: TakersOf };

const comparePoints = (
  before: RecordPlan,
  after: RecordPlan,
  list: PointList,
  { takersOf }: Between,
) => {
  const compared: ComparedList<RecordItem, 'text'> = { list, flat: flatPoint, takersOf };
  return matchItems(before[list] ?? [], after[list] ?? [], sameId, ({ text }) => text.text).map(
    (pair) => compareItem(pair, compared),
  );
};

const without = (
  all: readonly RecordMeasurement[],
  others: readonly RecordMeasurement[],
): RecordMeasurement[] => {
  const known = new Set(others.map((each) => canonicalJson(each)));
  return all.filter((each) => !known.has(canonicalJson(each)));
};

const compareOutcome = (pair: Pair<RecordOutcome>, takersOf: TakersOf): OutcomeComparison => {
  const [before, after] = [pair.before?.measurements ?? [], pair.after?.measurements ?? []];
  const measurements = { added: without(after, before), removed: without(before, after) };
  const measured = measurements.added.length + measurements.removed.length > 0;
  const outcomes = { list: 'outcomes', flat: flatOutcome, takersOf } as const;
  const compared = compareItem(pair, outcomes, (then, now) => [
    ...(measured ? ['measurements'] : []),
    ...(isSame(then.childWordsTranslation, now.childWordsTranslation)
      ? []
      : ['childWordsTranslation']),
  ]);
  return { ...compared, measurements };
};

const compareSupport = (
  before: readonly RecordSupport[],
  after: readonly RecordSupport[],
  { outcomeNow, takersOf }: Between,
) =>
  matchItems(before, after, sameId, ({ what }) => what.text).map((pair) =>
    compareItem(pair, { list: 'support', flat: flatSupport, takersOf }, (then, now) => {
      const served = then.outcomes.map(outcomeNow).toSorted().join(' ');
      return served === now.outcomes.toSorted().join(' ') ? [] : ['outcomes'];
    }),
  );

const compareActions = (
  before: readonly RecordAction[],
  after: readonly RecordAction[],
  { takersOf }: Between,
) =>
  matchItems(before, after, sameId, ({ what }) => what.text).map((pair) =>
    compareItem(pair, { list: 'actions', flat: flatAction, takersOf }),
  );

/** What stands in a record beside the plan and what people say. */
const compareBeside = (before: MeetingRecord, after: MeetingRecord) => ({
  sen: compareSen(before, after),
  reports: (after.reports ?? []).filter(
    ({ sha256 }) => !(before.reports ?? []).some((then) => then.sha256 === sha256),
  ),
  involvement:
    after.involvement !== undefined && !isSame(before.involvement ?? [], after.involvement),
});

const comparePlans = (
  before: RecordPlan,
  after: RecordPlan,
  outcomes: readonly Pair<RecordOutcome>[],
  between: Between,
): Omit<RecordComparison, 'changes' | 'views' | 'people' | 'sen' | 'reports' | 'involvement'> => ({
  strengths: comparePoints(before, after, 'strengths', between),
  needs: comparePoints(before, after, 'needs', between),
  barriers: comparePoints(before, after, 'barriers', between),
  strategies: comparePoints(before, after, 'strategies', between),
  parked: comparePoints(before, after, 'parked', between),
  outcomes: outcomes.map((pair) => compareOutcome(pair, between.takersOf)),
  support: compareSupport(before.support, after.support, between),
  actions: compareActions(before.actions, after.actions, between),
  nextDate: compareValue(before.nextDate, after.nextDate),
  notes: compareNotes(before.notes, after.notes),
});

const countChanges = (comparison: Omit<RecordComparison, 'changes'>): number => {
  const { strengths, needs, barriers, strategies, parked } = comparison;
  const { outcomes, support, actions, notes } = comparison;
  const points = [strengths, needs, barriers, strategies, parked];
  const items = [...points, outcomes, support, actions, notes].flat();
  const { people, views, nextDate, sen, reports, involvement } = comparison;
  return (
    items.filter(({ status }) => status !== 'same').length +
    views.filter(({ changed }) => changed).length +
    people.added.length +
    people.removed.length +
    (nextDate.changed ? 1 : 0) +
    countSen(sen) +
    reports.length +
    (involvement ? 1 : 0)
  );
};

/**
 * What is different between two versions, of one meeting or of two meetings of one pupil. Outcomes are found again by id,
 * by where they were carried from, or by what they say (VERSION6). `takersOf` knows who took words out in between.
 */
export const compareRecords = (
  before: MeetingRecord,
  after: MeetingRecord,
  takersOf: TakersOf = nobodyKnows,
): RecordComparison => {
  const pairs = matchItems(
    before.plan.outcomes,
    after.plan.outcomes,
    (then, now) => then.id === now.id || now.carriedFrom === then.id,
    ({ title }) => title.text,
  );
  const nowOf = new Map(
    pairs.flatMap((pair) => (pair.before && pair.after ? [[pair.before.id, pair.after.id]] : [])),
  );
  const outcomeNow = (id: string): string => nowOf.get(id) ?? id;
  const compared = {
    ...comparePlans(before.plan, after.plan, pairs, { outcomeNow, takersOf }),
    views: compareViews(before.lanes, after.lanes, outcomeNow),
    people: {
      added: after.people.filter((each) => !before.people.some((other) => sameId(other, each))),
      removed: before.people.filter((each) => !after.people.some((other) => sameId(other, each))),
    },
    ...compareBeside(before, after),
  };
  return { changes: countChanges(compared), ...compared };
};
