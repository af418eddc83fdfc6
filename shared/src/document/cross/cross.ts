import type * as Y from 'yjs';

import { type PlanCollection, planCollections } from '#document/plan-items.ts';
import { addMissing, type WantedItem } from '#document/put-back/put-back-items.ts';
import { addNotes } from '#document/put-back/put-back-notes.ts';
import { itemsOfPlan } from '#document/put-back/put-back.ts';
import type { RecordOutcome, RecordPlan, RecordText } from '#document/record.ts';
import { mapPlanTexts } from '#document/take-out/map-texts.ts';
import { hasWordsOf, withoutWordsOf } from '#document/without-words-of.ts';
import type { PersonId } from '#lib/ids.ts';

/** Something of one sitting's plan that staff may choose for the other: an item of a list, or a block of the notes. */
export type CrossItem = {
  readonly list: PlanCollection | 'notes';
  /** Of the notes: which block. */
  readonly id: string;
  /** Its first words. */
  readonly title: string;
  /** All of it was called or written by somebody kept apart: it crosses with their words or not at all. */
  readonly isTheirs: boolean;
  /** Some of what stands in it they wrote: that stays behind unless it is chosen too. */
  readonly hasTheirs: boolean;
};

export type Chosen = Pick<CrossItem, 'list' | 'id'> & {
  /** With the words of those who are kept apart. */
  readonly withTheirs: boolean;
};

type People = ReadonlySet<PersonId>;

const textsOf = ({ texts }: WantedItem): readonly RecordText[] => texts.map(([, text]) => text);

const measuredBy = ({ measurements = [] }: WantedItem, who: People): boolean =>
  measurements.some(({ typedBy }) => typedBy !== null && who.has(typedBy));

/** Everything of a plan that could cross. `who`: the people kept apart from those in the other sitting. */
export const listCrossable = (plan: RecordPlan, who: People): CrossItem[] => {
  const items = planCollections.flatMap((list) =>
    itemsOfPlan(plan, list).map((item): CrossItem => {
      const [title, ...rest] = textsOf(item);
      const isTheirs = title !== undefined && hasWordsOf(title, who);
      const hasTheirs = rest.some((text) => hasWordsOf(text, who)) || measuredBy(item, who);
      return { list, id: item.id, title: title?.text ?? '', isTheirs, hasTheirs };
    }),
  );
  const notes = plan.notes.map(({ text }, index): CrossItem => {
    const isTheirs = hasWordsOf(text, who);
    return { list: 'notes', id: String(index), title: text.text, isTheirs, hasTheirs: false };
  });
  return [...items, ...notes].filter(({ title }) => title.trim() !== '');
};

const isChosen = (chosen: readonly Chosen[], list: CrossItem['list'], id: string): Chosen | null =>
  chosen.find((each) => each.list === list && each.id === id) ?? null;

/** Those items of a list that were chosen, each with or without the words of those kept apart. */
const pick = <Item extends { readonly id: string }>(
  list: PlanCollection,
  chosen: readonly Chosen[],
  { whole, left }: { readonly whole: readonly Item[]; readonly left: readonly Item[] },
): Item[] =>
  whole.flatMap((item) => {
    const choice = isChosen(chosen, list, item.id);
    if (choice === null) return [];
    return choice.withTheirs ? item : left.filter(({ id }) => id === item.id);
  });

/** The notes have no ids: a block is known by its place in the plan as it stands in the record. */
const pickNotes = (plan: RecordPlan, chosen: readonly Chosen[], who: People): RecordPlan['notes'] =>
  plan.notes.flatMap((block, index) => {
    const choice = isChosen(chosen, 'notes', String(index));
    const isLeft = choice?.withTheirs === false && hasWordsOf(block.text, who);
    return choice === null || isLeft ? [] : block;
  });

/** A translation names who made it, in the other sitting: it stays there. */
const outcomeBy = (
  { childWordsTranslation: _, ...outcome }: RecordOutcome,
  by: PersonId,
): RecordOutcome => {
  const { childWordsCame: came = null } = outcome;
  return {
    ...outcome,
    carriedFrom: null,
    childWordsCame: came && { ...came, typedBy: by, how: 'scribed', helpedBy: null },
    measurements: outcome.measurements.map((each) => ({ ...each, typedBy: by })),
  };
};

/**
 * Exactly what crosses, and so exactly what the other parent will read: what was chosen and nothing else, typed by whoever
 * chose it. It goes on from nothing there, and is linked to nothing that stays behind.
 */
export const chosenPlan = (
  plan: RecordPlan,
  chosen: readonly Chosen[],
  { who, by }: { readonly who: People; readonly by: PersonId },
): RecordPlan => {
  const left = withoutWordsOf(plan, who);
  const points = (list: 'strengths' | 'needs' | 'barriers' | 'strategies' | 'parked') =>
    pick(list, chosen, { whole: plan[list] ?? [], left: left[list] ?? [] });
  const outcomes = pick('outcomes', chosen, { whole: plan.outcomes, left: left.outcomes });
  const ids = new Set(outcomes.map(({ id }) => id));
  const crossing: RecordPlan = {
    strengths: points('strengths'),
    needs: points('needs'),
    barriers: points('barriers'),
    strategies: points('strategies'),
    parked: points('parked'),
    outcomes: outcomes.map((outcome) => outcomeBy(outcome, by)),
    support: pick('support', chosen, { whole: plan.support, left: left.support }).map(
      ({ fromList: _, ...line }) => ({
        ...line,
        outcomes: line.outcomes.filter((id) => ids.has(id)),
      }),
    ),
    actions: pick('actions', chosen, { whole: plan.actions, left: left.actions }),
    nextDate: null,
    notes: pickNotes(plan, chosen, who),
  };
  return mapPlanTexts(crossing, (_key, { text }) => ({
    text,
    by: text === '' ? [] : [{ person: by, length: text.length }],
  }));
};

/**
 * Puts what was chosen into the other sitting, as ordinary edits of whoever chose it (VERSION4): they pass the gate under
 * their own lease, and their name alone stands on them.
 */
export const crossInto = (doc: Y.Doc, chosen: RecordPlan, notesOrigin: unknown = null): void => {
  addMissing(
    doc,
    planCollections.flatMap((list) => itemsOfPlan(chosen, list)),
  );
  addNotes(doc, chosen.notes, notesOrigin);
};
