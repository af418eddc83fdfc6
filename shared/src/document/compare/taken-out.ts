import * as Y from 'yjs';

import { firstUnitsOf, standFor } from '#document/first-units.ts';
import { itemOf, listItems, listRemoved, type Placed } from '#document/items.ts';
import { planItems } from '#document/plan-items.ts';
import type { PersonId } from '#lib/ids.ts';

import type { TakersOf, TextThen } from './takers.ts';

/** What the server keeps of a document's words beside the document. */
export type WordsKept = {
  /** Whether this client id stands for words the document began with. */
  readonly isFirst: (clientId: number) => boolean;
  /** Who took out what stood at `clock` of this client id; null where that is not known. */
  readonly takerOf: (clientId: number, clock: number) => PersonId | null;
  /** Whom this client id was leased to. */
  readonly typistOf: (clientId: number) => PersonId | null;
};

const wordsOf = ({ item, field }: TextThen): string =>
  item.texts.find(([name]) => name === field)?.[1].text ?? '';

const textOf = (item: Y.Map<unknown>, field: string): Y.Text | null => {
  const text = item.get(field);
  return text instanceof Y.Text ? text : null;
};

/** Whoever took the whole item out: its words still stand in it. */
const removerOf = ({ item }: Placed, { typistOf }: WordsKept): PersonId | null => {
  const value = item._map.get('removed');
  return value === undefined ? null : typistOf(value.id.client);
};

/** The removed item that was this one: known by what it was carried from, or by all it says. */
const findRemoved = (removed: readonly Placed[], { item: then }: TextThen): Placed | null => {
  const carried = removed.find(({ item }) => item.get('carriedFrom') === then.id);
  if (carried !== undefined) return carried;
  const saysTheSame = ({ item }: Placed) =>
    then.texts.some(([, { text }]) => text !== '') &&
    then.texts.every(([field, { text }]) =>
      [null, '', text].includes(textOf(item, field)?.toJSON() ?? null),
    );
  return removed.find(saysTheSame) ?? null;
};

/**
 * Who took words of the earlier record out of a document that began with them. Where what it began with is not what the
 * record says, nothing is said about it.
 */
export const takersIn =
  (doc: Y.Doc, kept: WordsKept): TakersOf =>
  (then) => {
    const words = wordsOf(then);
    const items = planItems(doc, then.list);
    if (then.now === null) {
      const removed = findRemoved(listRemoved(items), then);
      const taker = removed && removerOf(removed, kept);
      return taker === null ? [] : words.split('').map(() => taker);
    }
    const isThere = listItems(items).some(({ id }) => id === then.now);
    const text = isThere ? textOf(itemOf(items, then.now), then.field) : null;
    const units = text === null ? [] : firstUnitsOf(text, kept.isFirst);
    if (!standFor(units, words)) return [];
    return units.map(({ letter, client, clock }) =>
      letter === null ? kept.takerOf(client, clock) : null,
    );
  };
