import type * as Y from 'yjs';

import {
  addItem,
  itemOf,
  listItems,
  type Placed,
  removeItem,
  restoreItem,
  textIn,
} from './items.ts';
import { planItems } from './plan-items.ts';

/** The lists of short points in a plan. */
export const pointLists = ['strengths', 'needs', 'barriers', 'strategies', 'parked'] as const;
export type PointList = (typeof pointLists)[number];
/** One strength, need or barrier. `text` is live. */
export type PointView = { readonly id: string; readonly text: Y.Text };

const view = ({ id, item }: Placed): PointView => ({ id, text: textIn(item, 'text') });

export const listPoints = (doc: Y.Doc, list: PointList): PointView[] =>
  listItems(planItems(doc, list)).map(view);
/** Adds a point at the end, or before another. Returns its id. */
export const addPoint = (
  doc: Y.Doc,
  list: PointList,
  text = '',
  before: string | null = null,
): string => addItem(planItems(doc, list), { scalars: {}, texts: { text } }, before);
export const removePoint = (doc: Y.Doc, list: PointList, id: string): void =>
  removeItem(planItems(doc, list), id);
export const restorePoint = (doc: Y.Doc, list: PointList, id: string): void =>
  restoreItem(planItems(doc, list), id);
export const pointText = (doc: Y.Doc, list: PointList, id: string): Y.Text =>
  textIn(itemOf(planItems(doc, list), id), 'text');
