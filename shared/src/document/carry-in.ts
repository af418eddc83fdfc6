import { newUuid } from '#lib/new-uuid.ts';

import {
  emptyText,
  type RecordItem,
  type RecordOutcome,
  type RecordPlan,
  type RecordSupport,
} from './record.ts';

/** An outcome goes on unless it was reached or replaced. */
const goesOn = ({ decision }: RecordOutcome): boolean =>
  decision !== 'achieved-stop' && decision !== 'replace';

/** An outcome as the next meeting starts with it: nothing is said of it yet. */
export const carryOutcome = (
  { heldBack: _, ...outcome }: RecordOutcome,
  id: string,
): RecordOutcome => ({
  ...outcome,
  id,
  origin: 'last',
  carriedFrom: outcome.id,
  agreedLevel: null,
  decision: null,
  reason: emptyText,
  reviewNote: emptyText,
});

/** A line of support as the next meeting starts with it. */
export const carrySupport = (line: RecordSupport, id: string): RecordSupport => ({
  ...line,
  id,
  origin: 'last',
  happened: null,
  sessionsGiven: null,
  happenedWhy: emptyText,
  impact: emptyText,
});

/** Support goes on when it serves an outcome that does, or none in particular. */
const carryServing = (
  line: RecordSupport,
  ids: ReadonlyMap<string, string>,
  newId: () => string,
): RecordSupport | null => {
  const outcomes = line.outcomes.flatMap((id) => ids.get(id) ?? []).toSorted();
  if (outcomes.length === 0 && line.outcomes.length > 0) return null;
  return carrySupport({ ...line, outcomes }, newId());
};

/**
 * What the next meeting's shared document starts with: last time's outcomes to review (`origin` last, `carriedFrom` the
 * old id, with their measurements), the support and actions that go with them, and what was said of the pupil.
 */
export const carryIn = (plan: RecordPlan, newId: () => string = newUuid): RecordPlan => {
  const again = (items: readonly RecordItem[]) => items.map((item) => ({ ...item, id: newId() }));
  const outcomes = plan.outcomes.filter(goesOn);
  const ids = new Map(outcomes.map(({ id }) => [id, newId()]));
  return {
    strengths: again(plan.strengths),
    needs: again(plan.needs),
    barriers: again(plan.barriers),
    strategies: again(plan.strategies ?? []),
    parked: again(plan.parked ?? []),
    outcomes: outcomes.map((outcome) => carryOutcome(outcome, ids.get(outcome.id) ?? newId())),
    support: plan.support.flatMap((line) => carryServing(line, ids, newId) ?? []),
    actions: plan.actions
      .filter((action) => !action.done)
      .map((action) => ({
        ...action,
        id: newId(),
        origin: 'last',
        happened: null,
        happenedWhy: emptyText,
      })),
    nextDate: null,
    notes: [],
  };
};
