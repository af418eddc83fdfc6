import type * as Y from 'yjs';

import { parseId, type PersonId } from '#lib/ids.ts';
import type { Seen } from '#protocol/http/after.ts';

import { inOneStep, itemOf, putItem, removeItem } from './items.ts';
import { measurementsIn } from './measurements.ts';
import { listOutcomes, listRemovedOutcomes } from './outcomes.ts';
import { planItems } from './plan-items.ts';

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

/** Takes an entry that came from between the meetings back out of a plan. */
export const takeBackSeen = (doc: Y.Doc, id: string): void => {
  const items = planItems(doc, 'outcomes');
  for (const outcome of [...listOutcomes(doc), ...listRemovedOutcomes(doc)]) {
    const measurements = measurementsIn(itemOf(items, outcome.id));
    if (measurements.in.has(id)) removeItem(measurements, id);
  }
};
