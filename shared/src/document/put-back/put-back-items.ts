import * as Y from 'yjs';

import { type FlatItem } from '#document/flat-items.ts';
import {
  addItem,
  asMap,
  type Items,
  itemOf,
  listItems,
  putItem,
  readableText,
  removeItem,
  restoreItem,
  setScalars,
  writableText,
} from '#document/items.ts';
import { listMeasurements, measurementsIn } from '#document/measurements.ts';
import { orderBetween } from '#document/order.ts';
import { plainText, replaceText } from '#document/plain-text.ts';
import { type PlanCollection, planItems } from '#document/plan-items.ts';
import type { RecordMeasurement } from '#document/record.ts';
import type { Scalar } from '#document/shape.ts';

/** An item as a version has it, with what stands in it beside its texts and plain values. */
export type WantedItem = FlatItem & {
  readonly list: PlanCollection;
  readonly outcomes?: readonly string[];
  readonly measurements?: readonly RecordMeasurement[];
  /** How the child's words came in. Whoever puts them back is who typed them here. */
  readonly came?: Readonly<Record<string, Scalar>>;
};

const isThere = (items: Items, id: string): boolean => asMap(items.in.get(id)) !== null;
const isRemoved = (item: Y.Map<unknown>): boolean => item.get('removed') === true;

const putBackMeasurements = (
  outcome: Y.Map<unknown>,
  wanted: readonly RecordMeasurement[],
): void => {
  const items = measurementsIn(outcome);
  for (const { id } of listMeasurements(outcome)) {
    if (!wanted.some((each) => each.id === id)) removeItem(items, id);
  }
  for (const { id, day, value, note = null } of wanted) {
    // Who typed it first did not type it here: the server knows who puts it back.
    if (!isThere(items, id)) putItem(items, id, { scalars: { day, value, note } });
    else if (isRemoved(itemOf(items, id))) restoreItem(items, id);
    setScalars(items, id, { day, value, note });
  }
};

const putBackLinks = (line: Y.Map<unknown>, wanted: readonly string[]): void => {
  const links = asMap(line.get('outcomes'));
  if (links === null) return;
  for (const [id, linked] of links) {
    if (linked === true && !wanted.includes(id)) links.set(id, false);
  }
  for (const id of wanted) if (links.get(id) !== true) links.set(id, true);
};

const putInside = (item: Y.Map<unknown>, { outcomes, measurements }: WantedItem): void => {
  if (outcomes !== undefined) putBackLinks(item, outcomes);
  if (measurements !== undefined) putBackMeasurements(item, measurements);
};

/** Brings an item of this document back to what it was; only what differs is written, so that others' words stay. */
export const putBackItem = (doc: Y.Doc, wanted: WantedItem): void => {
  const items = planItems(doc, wanted.list);
  const item = itemOf(items, wanted.id);
  if (isRemoved(item)) restoreItem(items, wanted.id);
  for (const [name, { text }] of wanted.texts) {
    if (plainText(readableText(item, name)) !== text) replaceText(writableText(item, name), text);
  }
  setScalars(items, wanted.id, { ...wanted.scalars, ...wanted.came });
  putInside(item, wanted);
};

/** Adds an item of another document. Returns its id here. */
const addAgain = (doc: Y.Doc, wanted: WantedItem): string => {
  const items = planItems(doc, wanted.list);
  const texts = Object.fromEntries(wanted.texts.map(([name, { text }]) => [name, text]));
  const id = addItem(items, { scalars: { ...wanted.scalars, ...wanted.came }, texts });
  putInside(itemOf(items, id), wanted);
  return id;
};

/** The items of `wanted` that this document does not have, added at the end. Their ids here, by their ids there. */
export const addMissing = (doc: Y.Doc, wanted: readonly WantedItem[]): Map<string, string> => {
  const ids = new Map<string, string>();
  const missing = wanted.filter(({ list, id }) => !isThere(planItems(doc, list), id));
  if (missing.length === 0) return ids;
  doc.transact(() => {
    for (const each of missing) {
      const outcomes = each.outcomes?.map((id) => ids.get(id) ?? id);
      ids.set(each.id, addAgain(doc, outcomes === undefined ? each : { ...each, outcomes }));
    }
  });
  return ids;
};

/** Gives the items of a list this order; nothing is written when they have it. */
const putInOrder = (items: Items, ids: readonly string[]): void => {
  const now = listItems(items);
  if (ids.every((id, index) => now[index]?.id === id)) return;
  let last: string | null = null;
  for (const id of ids) {
    last = orderBetween(last, null);
    itemOf(items, id).set('order', last);
  }
};

/** Makes a list hold these items and no others, in their order; the others are marked as removed. */
export const putBackList = (
  doc: Y.Doc,
  list: PlanCollection,
  wanted: readonly WantedItem[],
): void => {
  const items = planItems(doc, list);
  const ids = wanted.map(({ id }) => id);
  for (const { id } of listItems(items)) if (!ids.includes(id)) removeItem(items, id);
  for (const each of wanted) putBackItem(doc, each);
  putInOrder(items, ids);
};
