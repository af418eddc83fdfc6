import * as Y from 'yjs';

import { entriesIn } from './entries.ts';
import type { Items } from './items.ts';
import { type PlanCollection, planItems, planValues } from './plan-items.ts';

/**
 * Calls `listener` when items come, go, move or change a plain value, once a transaction, and not for words typed in
 * their texts (observe the text itself for those). Returns what stops it.
 */
const onItems = (items: Items, listener: () => void): (() => void) => {
  const heard = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]) => {
    if (events.some((event) => !(event.target instanceof Y.Text))) listener();
  };
  items.in.observeDeep(heard);
  return () => items.in.unobserveDeep(heard);
};

export const onPlanItems = (doc: Y.Doc, list: PlanCollection, listener: () => void): (() => void) =>
  onItems(planItems(doc, list), listener);

export const onEntries = (doc: Y.Doc, listener: () => void): (() => void) =>
  onItems(entriesIn(doc), listener);

/** The same for the plan's own values. */
export const onPlanValues = (doc: Y.Doc, listener: () => void): (() => void) => {
  const plan = planValues(doc);
  plan.observe(listener);
  return () => plan.unobserve(listener);
};
