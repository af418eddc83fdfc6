import { carryOutcome, carrySupport } from '#document/carry-in.ts';
import { matchItems } from '#document/compare/match-items.ts';
import type { RecordItem, RecordOutcome, RecordPlan, RecordSupport } from '#document/record.ts';

const sameId = (then: { readonly id: string }, now: { readonly id: string }): boolean =>
  then.id === now.id;

const goesOnAs = (then: RecordOutcome, now: RecordOutcome): boolean =>
  sameId(then, now) || now.carriedFrom === then.id;

/** What this meeting says of an outcome stays: it is no words of the earlier one. */
const outcomeNow = (then: RecordOutcome, now: RecordOutcome): RecordOutcome => {
  const { id, origin, carriedFrom, measurements } = now;
  const { agreedLevel, decision, reason, reviewNote } = now;
  const here = { id, origin, carriedFrom, measurements };
  const said = { agreedLevel, decision, reason, reviewNote };
  return { ...then, ...here, ...said };
};

const supportNow = (then: RecordSupport, now: RecordSupport): RecordSupport => {
  const { id, origin, happened, sessionsGiven = null, happenedWhy, impact } = now;
  const reviewed = { happened, sessionsGiven, impact };
  return { ...then, id, origin, ...reviewed, ...(happenedWhy !== undefined && { happenedWhy }) };
};

const bringSupport = (
  then: RecordPlan,
  now: RecordPlan,
  ids: ReadonlyMap<string, string>,
): RecordSupport[] =>
  matchItems(then.support, now.support, sameId, ({ what }) => what.text).flatMap((pair) => {
    const { before, after } = pair;
    if (before === null) return [];
    const outcomes = before.outcomes.flatMap((id) => ids.get(id) ?? []).toSorted();
    const line = { ...before, outcomes };
    return after === null ? carrySupport(line, before.id) : supportNow(line, after);
  });

const bringActions = (then: RecordPlan, now: RecordPlan): RecordPlan['actions'] =>
  matchItems(then.actions, now.actions, sameId, ({ what }) => what.text).flatMap((pair) => {
    const { before, after } = pair;
    // What was done then is done.
    if (before === null || (after === null && before.done)) return [];
    if (after === null) return { ...before, origin: 'last' as const };
    const { id, origin, done, happened = null, happenedWhy } = after;
    const here = { id, origin, done, happened };
    return { ...before, ...here, ...(happenedWhy !== undefined && { happenedWhy }) };
  });

const bringPoints = (
  then: readonly RecordItem[] = [],
  now: readonly RecordItem[] = [],
): RecordItem[] =>
  matchItems(then, now, sameId, ({ text }) => text.text).flatMap(({ before, after }) =>
    before === null ? [] : { ...before, id: after?.id ?? before.id },
  );

/**
 * The plan of an earlier meeting in the terms of this one, so that its words can be put back here (VERSION4): what goes
 * on here has the id it has here, with all that this meeting said of it; what does not is as it would have come in.
 */
export const bringForward = (then: RecordPlan, now: RecordPlan): RecordPlan => {
  const pairs = matchItems(then.outcomes, now.outcomes, goesOnAs, ({ title }) => title.text);
  const ids = new Map(
    pairs.flatMap((pair) => (pair.before && pair.after ? [[pair.before.id, pair.after.id]] : [])),
  );
  return {
    ...now,
    outcomes: pairs.flatMap(({ before, after }) => {
      if (before === null) return [];
      return after === null ? carryOutcome(before, before.id) : outcomeNow(before, after);
    }),
    support: bringSupport(then, now, ids),
    actions: bringActions(then, now),
    strengths: bringPoints(then.strengths, now.strengths),
    needs: bringPoints(then.needs, now.needs),
    barriers: bringPoints(then.barriers, now.barriers),
    strategies: bringPoints(then.strategies, now.strategies),
    parked: bringPoints(then.parked, now.parked),
  };
};
