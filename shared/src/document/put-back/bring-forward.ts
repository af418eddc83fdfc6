import { carryOutcome, carrySupport } from '#document/carry-in.ts';
import { type Pair, matchItems } from '#document/compare/match-items.ts';
import type {
  RecordItem,
  RecordOutcome,
  RecordPlan,
  RecordSupport,
  RecordText,
} from '#document/record.ts';
import { mapPlanTexts } from '#document/take-out/map-texts.ts';

const sameId = (then: { readonly id: string }, now: { readonly id: string }): boolean =>
  then.id === now.id;

const goesOnAs = (then: RecordOutcome, now: RecordOutcome): boolean =>
  sameId(then, now) || now.carriedFrom === then.id;

/** What this meeting says of an outcome stays: it is no words of the earlier one. */
const outcomeNow = ({ heldBack: _, ...then }: RecordOutcome, now: RecordOutcome): RecordOutcome => {
  const { id, origin, carriedFrom, measurements } = now;
  const { agreedLevel, decision, heldBack, reason, reviewNote } = now;
  const here = { id, origin, carriedFrom, measurements };
  const said = { agreedLevel, decision, reason, reviewNote };
  return { ...then, ...here, ...said, ...(heldBack !== undefined && { heldBack }) };
};

const supportNow = (then: RecordSupport, now: RecordSupport): RecordSupport => {
  const { id, origin, happened, sessionsGiven = null, happenedWhy, impact } = now;
  const reviewed = { happened, sessionsGiven, impact };
  return { ...then, id, origin, ...reviewed, ...(happenedWhy !== undefined && { happenedWhy }) };
};

/** Support that serves an outcome which goes on here, or none in particular. */
const isServing = (outcomes: readonly string[], ids: ReadonlyMap<string, string>): boolean =>
  outcomes.length === 0 || outcomes.some((id) => ids.has(id));

/**
 * Which line here goes on from which line then. What was carried in has an id of its own here and is known by its words:
 * of two lines that say the same, the one that was not carried must not be taken for the one that was.
 */
const pairCarried = <Line extends { readonly id: string; readonly what: RecordText }>(
  then: readonly Line[],
  now: readonly Line[],
  wasCarried: (line: Line) => boolean,
): readonly Pair<Line>[] => {
  const hereToo = new Set(now.map(({ id }) => id));
  const left = then.filter((line) => !hereToo.has(line.id) && !wasCarried(line));
  const others = then.filter((line) => !left.includes(line));
  const unpaired = left.map((before) => ({ before, after: null }));
  return [...matchItems(others, now, sameId, ({ what }) => what.text), ...unpaired];
};

const bringSupport = (
  then: RecordPlan,
  now: RecordPlan,
  ids: ReadonlyMap<string, string>,
): RecordSupport[] =>
  pairCarried(then.support, now.support, ({ outcomes }) => isServing(outcomes, ids)).flatMap(
    ({ before, after }) => {
      if (before === null) return [];
      const outcomes = before.outcomes.flatMap((id) => ids.get(id) ?? []).toSorted();
      const line = { ...before, outcomes };
      return after === null ? carrySupport(line, before.id) : supportNow(line, after);
    },
  );

const bringActions = (then: RecordPlan, now: RecordPlan): RecordPlan['actions'] =>
  pairCarried(then.actions, now.actions, ({ done }) => !done).flatMap(({ before, after }) => {
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

/**
 * The same of a plan from which words were left out, since they are kept from somebody here: where it says nothing, what
 * this meeting says stays, so that nothing is put in the place of words that were never carried in.
 */
export const bringForwardLeft = (then: RecordPlan, now: RecordPlan): RecordPlan => {
  const here = new Map<string, RecordText>();
  mapPlanTexts(now, (key, text) => {
    here.set(key, text);
    return text;
  });
  const left = mapPlanTexts(bringForward(then, now), (key, text) =>
    text.text === '' ? (here.get(key) ?? text) : text,
  );
  return { ...left, notes: now.notes };
};
