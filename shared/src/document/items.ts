import * as Y from 'yjs';

import { must } from '#lib/must.ts';
import { newUuid } from '#lib/new-uuid.ts';

import { byOrder, orderBetween } from './order.ts';
import type { CollectionShape, FieldShape, Scalar, ScalarShape } from './shape.ts';

/** A collection of items in a document: Y.Map<id, Y.Map>. The lists of the plan and the entries of a lane are all this. */
export type Items = { readonly in: Y.Map<unknown>; readonly shape: CollectionShape };
/** An item, and where it stands. */
export type Placed = { readonly id: string; readonly order: string; readonly item: Y.Map<unknown> };

/** What an item starts with. Texts that are not named start empty, but they are all made here, once. */
export type FirstContent = {
  readonly scalars: Readonly<Record<string, Scalar>>;
  readonly texts?: Readonly<Record<string, string>>;
};

export const asMap = (value: unknown): Y.Map<unknown> | null =>
  value instanceof Y.Map ? value : null;

/** Runs `change` as one transaction and gives back what it returns. */
export const inOneStep = <Result>(items: Items, change: () => Result): Result =>
  must(items.in.doc, 'document of the collection').transact(change);

/** A plain value of an item, or null when it is missing or not allowed. */
export const scalarOf = <Value extends Scalar>(
  item: Y.Map<unknown>,
  name: string,
  shape: ScalarShape<Value>,
): Value | null => shape.parse(item.get(name));

/** The text `name` of an item. Throws when the item has none: every text is made with its item. */
export const textIn = (item: Y.Map<unknown>, name: string): Y.Text => {
  const value = item.get(name);
  if (value instanceof Y.Text) return value;
  throw new Error(`Missing: text ${name}`);
};

/** Stands for a text that its item has not got yet; nobody writes in it. */
const blank = new Y.Doc().getText('blank');

/** The text `name` of an item, to read: empty when the item was made before its shape had that text. */
export const readableText = (item: Y.Map<unknown>, name: string): Y.Text => {
  const value = item.get(name);
  return value instanceof Y.Text ? value : blank;
};

/** The text `name` of an item, to write in: made when the item was made before its shape had that text. */
export const writableText = (item: Y.Map<unknown>, name: string): Y.Text => {
  const value = item.get(name);
  if (value instanceof Y.Text) return value;
  const made = new Y.Text();
  item.set(name, made);
  return made;
};

/** The item `id`. Throws when there is none: items are never taken out of their map. */
export const itemOf = (items: Items, id: string): Y.Map<unknown> =>
  must(asMap(items.in.get(id)), `item ${id}`);

const everyItem = (items: Items): Placed[] => {
  const placed: Placed[] = [];
  for (const [id, value] of items.in) {
    const item = asMap(value);
    if (item === null) continue;
    const order = item.get('order');
    placed.push({ id, order: typeof order === 'string' ? order : '', item });
  }
  return placed.sort(byOrder);
};

const isRemoved = (item: Y.Map<unknown>): boolean => item.get('removed') === true;

/** Items in their order, without those that were removed. */
export const listItems = (items: Items): Placed[] =>
  everyItem(items).filter(({ item }) => !isRemoved(item));

/** Items that were removed and can be restored, in their order. */
export const listRemoved = (items: Items): Placed[] =>
  everyItem(items).filter(({ item }) => isRemoved(item));

const emptyField = (
  shape: FieldShape,
  text: string | undefined,
): Y.Text | Y.Map<unknown> | null => {
  if (shape.type === 'text') return new Y.Text(text ?? '');
  return shape.type === 'scalar' ? null : new Y.Map();
};

/** Writes a new item under `id`; its texts and inner maps are made with it, so that nobody makes them twice. */
export const putItem = (items: Items, id: string, first: FirstContent): void => {
  const item = new Y.Map<unknown>();
  for (const [name, shape] of Object.entries(items.shape.of.fields)) {
    const made = emptyField(shape, first.texts?.[name]);
    if (made !== null) item.set(name, made);
  }
  for (const [name, value] of Object.entries(first.scalars)) {
    if (value !== null) item.set(name, value);
  }
  items.in.set(id, item);
};

/** Adds an item at the end, or before another, in one transaction. Returns its id. */
export const addItem = (items: Items, first: FirstContent, before: string | null = null): string =>
  inOneStep(items, () => {
    const id = newUuid();
    const order = orderAt(items, before, id);
    putItem(items, id, { ...first, scalars: { ...first.scalars, order } });
    return id;
  });

/** Moves an item before another, or to the end. */
export const moveItem = (items: Items, id: string, before: string | null): void => {
  if (id === before) return;
  inOneStep(items, () => itemOf(items, id).set('order', orderAt(items, before, id)));
};

/** Marks an item as removed. Words typed in it at the same time are kept (CLIENT6). */
export const removeItem = (items: Items, id: string): void => {
  itemOf(items, id).set('removed', true);
};

/** Brings a removed item back where it was, with its words. */
export const restoreItem = (items: Items, id: string): void => {
  itemOf(items, id).set('removed', false);
};

/** Sets plain values of an item in one transaction; values that do not change are not written. */
export const setScalars = (
  items: Items,
  id: string,
  values: Readonly<Record<string, Scalar | undefined>>,
): void => {
  const item = itemOf(items, id);
  inOneStep(items, () => {
    for (const [name, value] of Object.entries(values)) {
      if (value !== undefined && (item.get(name) ?? null) !== value) item.set(name, value);
    }
  });
};

const keyOf = (placed: Placed | undefined): string | null =>
  placed === undefined || placed.order === '' ? null : placed.order;

/** The key for a place before `before` (null: the end), taking removed items into account so that they come back in place. */
const orderAt = (items: Items, before: string | null, moving: string): string => {
  const others = everyItem(items).filter(({ id }) => id !== moving);
  const found = before === null ? -1 : others.findIndex(({ id }) => id === before);
  const index = found === -1 ? others.length : found;
  const low = keyOf(others[index - 1]);
  const high = keyOf(others[index]);
  if (low === null || high === null || low < high) return orderBetween(low, high);
  return orderBetween(low, spreadEqual(others, index, low));
};

/** Two people drew the same key: gives those from `index` on that share it a key of their own. Returns the first new one. */
const spreadEqual = (others: readonly Placed[], index: number, same: string): string => {
  const end = others.findIndex((each) => each.order > same);
  const ceiling = others[end]?.order ?? null;
  let previous = same;
  const fresh: string[] = [];
  for (const { item } of others.slice(index, end === -1 ? undefined : end)) {
    previous = orderBetween(previous, ceiling);
    item.set('order', previous);
    fresh.push(previous);
  }
  return must(fresh[0], 'an item that shares the key');
};
