import { canonicalJson } from '#document/canonical-json.ts';
import { flatAction, flatOutcome, flatPoint, flatSupport } from '#document/flat-items.ts';
import type {
  MeetingRecord,
  RecordAction,
  RecordItem,
  RecordMeasurement,
  RecordOutcome,
  RecordPlan,
  RecordSupport,
} from '#document/record.ts';

import { compareItem } from './compare/compare-items.ts';
import { compareNotes } from './compare/compare-notes.ts';
import { compareViews } from './compare/compare-views.ts';
import type { OutcomeComparison, RecordComparison } from './compare/comparison.ts';
import { matchItems, type Pair } from './compare/match-items.ts';

const sameId = (before: { readonly id: string }, after: { readonly id: string }): boolean =>
  before.id === after.id;

const comparePoints = (before: readonly RecordItem[] = [], after: readonly RecordItem[] = []) =>
  matchItems(before, after, sameId, ({ text }) => text.text).map((pair) =>
    compareItem(pair, flatPoint),
  );

const without = (
  all: readonly RecordMeasurement[],
  others: readonly RecordMeasurement[],
): RecordMeasurement[] => {
  const known = new Set(others.map((each) => canonicalJson(each)));
  return all.filter((each) => !known.has(canonicalJson(each)));
};

const compareOutcome = (pair: Pair<RecordOutcome>): OutcomeComparison => {
  const [before, after] = [pair.before?.measurements ?? [], pair.after?.measurements ?? []];
  const measurements = { added: without(after, before), removed: without(before, after) };
  const measured = measurements.added.length + measurements.removed.length > 0;
  const compared = compareItem(pair, flatOutcome, () => (measured ? ['measurements'] : []));
  return { ...compared, measurements };
};

const compareSupport = (
  before: readonly RecordSupport[],
  after: readonly RecordSupport[],
  outcomeNow: (id: string) => string,
) =>
  matchItems(before, after, sameId, ({ what }) => what.text).map((pair) =>
    compareItem(pair, flatSupport, (then, now) => {
      const served = then.outcomes.map(outcomeNow).toSorted().join(' ');
      return served === now.outcomes.toSorted().join(' ') ? [] : ['outcomes'];
    }),
  );

const compareActions = (before: readonly RecordAction[], after: readonly RecordAction[]) =>
  matchItems(before, after, sameId, ({ what }) => what.text).map((pair) =>
    compareItem(pair, flatAction),
  );

const comparePlans = (
  before: RecordPlan,
  after: RecordPlan,
  outcomes: readonly Pair<RecordOutcome>[],
  outcomeNow: (id: string) => string,
): Omit<RecordComparison, 'views' | 'people' | 'changes'> => ({
  strengths: comparePoints(before.strengths, after.strengths),
  needs: comparePoints(before.needs, after.needs),
  barriers: comparePoints(before.barriers, after.barriers),
  strategies: comparePoints(before.strategies, after.strategies),
  parked: comparePoints(before.parked, after.parked),
  outcomes: outcomes.map(compareOutcome),
  support: compareSupport(before.support, after.support, outcomeNow),
  actions: compareActions(before.actions, after.actions),
  nextDate: {
    changed: before.nextDate !== after.nextDate,
    before: before.nextDate,
    after: after.nextDate,
  },
  notes: compareNotes(before.notes, after.notes),
});

const countChanges = (comparison: Omit<RecordComparison, 'changes'>): number => {
  const { strengths, needs, barriers, strategies, parked } = comparison;
  const { outcomes, support, actions, notes } = comparison;
  const points = [strengths, needs, barriers, strategies, parked];
  const items = [...points, outcomes, support, actions, notes].flat();
  const { people, views, nextDate } = comparison;
  return (
    items.filter(({ status }) => status !== 'same').length +
    views.filter(({ changed }) => changed).length +
    people.added.length +
    people.removed.length +
    (nextDate.changed ? 1 : 0)
  );
};

/**
 * What is different between two versions, of one meeting or of two meetings of one pupil. Outcomes are found again by id,
 * by where they were carried from, or by what they say (VERSION6).
 */
export const compareRecords = (before: MeetingRecord, after: MeetingRecord): RecordComparison => {
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
    ...comparePlans(before.plan, after.plan, pairs, outcomeNow),
    views: compareViews(before.lanes, after.lanes, outcomeNow),
    people: {
      added: after.people.filter((each) => !before.people.some((other) => sameId(other, each))),
      removed: before.people.filter((each) => !after.people.some((other) => sameId(other, each))),
    },
  };
  return { changes: countChanges(compared), ...compared };
};
