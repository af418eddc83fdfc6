import type * as Y from 'yjs';

import { measurementNoteChars } from '#domain/word-limits.ts';
import { parseId, type PersonId } from '#lib/ids.ts';
import type { Seen } from '#protocol/http/after.ts';

import { inOneStep, type Items, itemOf, putItem, removeItem, setScalars } from './items.ts';
import { measurementsIn } from './measurements.ts';
import { listOutcomes, listRemovedOutcomes } from './outcomes.ts';
import { planItems } from './plan-items.ts';
import { cutWords } from './take-out/cut-words.ts';

/** Where each entry about last time's outcomes belongs in this plan, and is not yet; one taken back here was there. */
const findMissing = (doc: Y.Doc, seen: readonly Seen[]) => {
  const items = planItems(doc, 'outcomes');
  return listOutcomes(doc).flatMap(({ id, carriedFrom }) => {
    const measurements = measurementsIn(itemOf(items, id));
    return seen
      .filter((each) => each.outcome === carriedFrom && !measurements.in.has(each.id))
      .map((each) => ({ measurements, seen: each }));
  });
};

/** Writes into a plan what was measured or seen since last time and is not there: twice is as good as once. */
export const bringSeen = (doc: Y.Doc, seen: readonly Seen[]): void => {
  for (const { measurements, seen: each } of findMissing(doc, seen)) {
    const { id, day, value, note, by } = each;
    const scalars = { day, value, note: note || null, typedBy: parseId<PersonId>(by) };
    inOneStep(measurements, () => putItem(measurements, id, { scalars }));
  }
};

/** Where an entry that came from between the meetings stands in a plan. */
const findBrought = (doc: Y.Doc, id: string): Items[] => {
  const items = planItems(doc, 'outcomes');
  return [...listOutcomes(doc), ...listRemovedOutcomes(doc)]
    .map((outcome) => measurementsIn(itemOf(items, outcome.id)))
    .filter((measurements) => measurements.in.has(id));
};

/** Takes it back out of the plan. */
export const takeBackSeen = (doc: Y.Doc, id: string): void => {
  for (const measurements of findBrought(doc, id)) removeItem(measurements, id);
};

/** Takes words out of its note, as they were taken out where it came from (VERSION3). */
export const cutSeen = (doc: Y.Doc, id: string, words: string): void => {
  for (const measurements of findBrought(doc, id)) {
    const note = itemOf(measurements, id).get('note');
    if (typeof note !== 'string') continue;
    setScalars(measurements, id, { note: cutWords(note, words, measurementNoteChars) });
  }
};
