import type * as Y from 'yjs';

import { scalarOf } from './items.ts';
import { planFields } from './meeting-shape.ts';
import { planValues } from './plan-items.ts';

/** The day of the next review, "2026-07-02", or null. */
export const nextDateOf = (doc: Y.Doc): string | null =>
  scalarOf(planValues(doc), 'nextDate', planFields.nextDate);

export const setNextDate = (doc: Y.Doc, day: string | null): void => {
  if (nextDateOf(doc) !== day) planValues(doc).set('nextDate', day);
};
