import type { PersonId } from '#lib/ids.ts';

import {
  emptyText,
  type RecordItem,
  type RecordOutcome,
  type RecordPlan,
  type RecordText,
  type RecordTranslation,
} from './record.ts';
import { mapPlanTexts } from './take-out/map-texts.ts';

type People = ReadonlySet<PersonId>;

/** Whether any of these people typed or moved a word of it. */
export const hasWordsOf = ({ by }: RecordText, who: People): boolean =>
  by.some(
    ({ person, movedBy }) =>
      (person !== null && who.has(person)) || (movedBy !== undefined && who.has(movedBy)),
  );

/** Whether somebody's words in another language came through one of these people. */
const isTranslatedBy = (translation: RecordTranslation | undefined, who: People): boolean =>
  translation !== undefined &&
  (hasWordsOf(translation.words, who) || (translation.by !== null && who.has(translation.by)));

const outcomeWithout = (
  { childWordsTranslation: translation, ...outcome }: RecordOutcome,
  who: People,
): RecordOutcome => {
  const { childWords, childWordsCame: came = null, measurements } = outcome;
  const isTheirs =
    hasWordsOf(childWords, who) ||
    (came !== null && [came.typedBy, came.saidBy, came.helpedBy].some((id) => id && who.has(id)));
  return {
    ...outcome,
    ...(isTheirs && { childWords: emptyText, childWordsCame: null }),
    ...(!isTheirs &&
      !isTranslatedBy(translation, who) &&
      translation !== undefined && { childWordsTranslation: translation }),
    measurements: measurements.filter(({ typedBy }) => typedBy === null || !who.has(typedBy)),
  };
};

const notOf = (person: PersonId | null | undefined, who: People): PersonId | null =>
  person !== null && person !== undefined && !who.has(person) ? person : null;

/**
 * A plan without what these people wrote in it: every text in which a word is theirs goes whole, since half a sentence
 * says what the other half was; and so does every item that was called by such a text.
 */
export const withoutWordsOf = (plan: RecordPlan, who: People): RecordPlan => {
  if (who.size === 0) return plan;
  const points = (items: readonly RecordItem[]) =>
    items.filter(({ text }) => !hasWordsOf(text, who));
  const { strategies, parked, scribe, timekeeper } = plan;
  const left: RecordPlan = {
    ...plan,
    strengths: points(plan.strengths),
    needs: points(plan.needs),
    barriers: points(plan.barriers),
    ...(strategies && { strategies: points(strategies) }),
    ...(parked && { parked: points(parked) }),
    ...(scribe !== undefined && { scribe: notOf(scribe, who) }),
    ...(timekeeper !== undefined && { timekeeper: notOf(timekeeper, who) }),
    outcomes: plan.outcomes
      .filter(({ title }) => !hasWordsOf(title, who))
      .map((outcome) => outcomeWithout(outcome, who)),
    support: plan.support.filter(({ what }) => !hasWordsOf(what, who)),
    actions: plan.actions.filter(({ what }) => !hasWordsOf(what, who)),
    notes: plan.notes.filter(({ text }) => !hasWordsOf(text, who)),
  };
  return mapPlanTexts(left, (_key, text) => (hasWordsOf(text, who) ? emptyText : text));
};
