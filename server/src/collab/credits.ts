import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import * as Y from 'yjs';

import type { Credit } from '#store/store.ts';

/** Who typed the words that stand under `client` from `clock` on. */
export type TypistOf = (client: number, clock: number) => PersonId | null;

/** Words next to each other in one text, with whose they are. */
type Stretch = {
  readonly words: string;
  readonly ids: readonly { readonly client: number; readonly clock: number }[];
  readonly typists: readonly (PersonId | null)[];
  /** Its text went with it: it was all there was to read in it. */
  readonly isWhole: boolean;
};

/** Fewer letters than this, out of a text that stays, are nobody's sentence: they could be put together to any. */
const fewestLetters = 3;
/** Undo gives words back to their author for this long. */
const rememberedMs = 600_000;

const isWords = (item: Y.Item): item is Y.Item & { content: Y.ContentString } =>
  item.content instanceof Y.ContentString;

const isNew = ({ beforeState }: Y.Transaction, { id }: Y.Item): boolean =>
  id.clock >= (beforeState.get(id.client) ?? 0);

/** Goes on over what cannot be read: formatting, and what was taken out before. */
const nextWords = (item: Y.Item, isPart: (item: Y.Item) => boolean): Y.Item | null => {
  for (let next = item.right; next !== null; next = next.right) {
    if (isPart(next)) return next;
    if (!next.deleted && next.countable) return null;
  }
  return null;
};

const stretchFrom = (
  first: Y.Item,
  isPart: (item: Y.Item) => boolean,
  typistOf: TypistOf,
): Stretch => {
  const ids: { client: number; clock: number }[] = [];
  let words = '';
  for (let item: Y.Item | null = first; item !== null; item = nextWords(item, isPart)) {
    if (!isWords(item)) continue;
    words += item.content.str;
    const { client, clock } = item.id;
    for (let unit = 0; unit < item.length; unit += 1) ids.push({ client, clock: clock + unit });
  }
  const typists = ids.map(({ client, clock }) => typistOf(client, clock));
  const parent = first.parent instanceof Y.AbstractType ? first.parent._item : null;
  return { words, ids, typists, isWhole: parent?.deleted === true };
};

/** The stretches these items make, each begun by an item that follows none of them. */
const stretchesOf = (items: ReadonlySet<Y.Item>, typistOf: TypistOf): readonly Stretch[] => {
  const isPart = (item: Y.Item): boolean => items.has(item);
  const followers = new Set<Y.Item>();
  for (const item of items) {
    const next = nextWords(item, isPart);
    if (next !== null) followers.add(next);
  }
  return [...items]
    .filter((item) => !followers.has(item))
    .map((item) => stretchFrom(item, isPart, typistOf));
};

const deletedWords = (transaction: Y.Transaction): ReadonlySet<Y.Item> => {
  const items = new Set<Y.Item>();
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
    if (struct instanceof Y.Item && isWords(struct) && !isNew(transaction, struct))
      items.add(struct);
  });
  return items;
};

const insertedWords = ({ afterState, beforeState, doc }: Y.Transaction): ReadonlySet<Y.Item> => {
  const items = new Set<Y.Item>();
  for (const [client, end] of afterState) {
    const begin = beforeState.get(client) ?? 0;
    const structs = begin === end ? undefined : doc.store.clients.get(client);
    for (let index = (structs?.length ?? 0) - 1; index >= 0; index -= 1) {
      const struct = structs?.[index];
      if (struct === undefined || struct.id.clock < begin) break;
      if (struct instanceof Y.Item && !struct.deleted && isWords(struct)) items.add(struct);
    }
  }
  return items;
};

/** Neighbouring ids of one person as ranges. */
const rangesOf = (
  kind: Credit['kind'],
  ids: Stretch['ids'],
  personAt: (index: number) => PersonId | null,
): readonly Credit[] => {
  const credits: (Credit & { length: number })[] = [];
  ids.forEach(({ client, clock }, index) => {
    const person = personAt(index);
    if (person === null) return;
    const last = credits.at(-1);
    const goesOn =
      last?.client === client && last.clock + last.length === clock && last.person === person;
    if (goesOn) last.length += 1;
    else credits.push({ kind, client, clock, length: 1, person });
  });
  return credits;
};

const follows = (a: Stretch, b: Stretch): boolean => {
  const [last, first] = [a.ids.at(-1), b.ids[0]];
  return last !== undefined && last.client === first?.client && last.clock + 1 === first.clock;
};

const joined = (a: Stretch, b: Stretch): Stretch => ({
  words: a.words + b.words,
  ids: [...a.ids, ...b.ids],
  typists: [...a.typists, ...b.typists],
  isWhole: a.isWhole && b.isWhole,
});

type Remembered = { readonly stretch: Stretch; readonly by: PersonId; readonly at: number };

/**
 * Who took words out, and whose words they stay when an editor takes them out and puts them in again (VERSION6): Tiptap
 * does so to split and join paragraphs and to make lists, and undo does so minutes later. Kept for one live document.
 */
export class Credits {
  readonly #typistOf: TypistOf;
  #remembered: readonly Remembered[] = [];

  constructor(typistOf: TypistOf) {
    this.#typistOf = typistOf;
  }

  /**
   * What is to be remembered of a transaction of `author`: to be asked before Yjs throws away the words that were taken
   * out (`afterTransaction`), and to be kept in the transaction that keeps the edit.
   */
  of(transaction: Y.Transaction, author: PersonId, now: number): readonly Credit[] {
    const hasDeletes = transaction.deleteSet.clients.size > 0;
    if (!hasDeletes && this.#remembered.length === 0) return [];
    const removed = stretchesOf(deletedWords(transaction), this.#typistOf);
    this.#forget(now);
    const { moved, used } = this.#movedIn(transaction, author, removed);
    this.#remembered = this.#remembered.filter(({ stretch }) => !used.has(stretch));
    this.#remember(
      removed.filter((stretch) => !used.has(stretch)),
      author,
      now,
    );
    return [...removed.flatMap(({ ids }) => rangesOf('removed', ids, () => author)), ...moved];
  }

  /** Each stretch that was taken out may come back once. */
  #movedIn(transaction: Y.Transaction, author: PersonId, removed: readonly Stretch[]) {
    const used = new Set<Stretch>();
    const own = this.#remembered.filter(({ by }) => by === author).map(({ stretch }) => stretch);
    const sources = [...removed, ...own].filter(
      ({ words, isWhole, typists }) =>
        (isWhole || words.length >= fewestLetters) && typists.some((typist) => typist !== author),
    );
    if (sources.length === 0) return { moved: [], used };
    const inserted = stretchesOf(insertedWords(transaction), this.#typistOf);
    const moved = inserted.flatMap(({ words, ids }) => {
      const source = sources.find((each) => each.words === words && !used.has(each));
      if (source === undefined) return [];
      used.add(source);
      return rangesOf('moved', ids, (index) => {
        const typist = source.typists[index] ?? null;
        return typist === author ? null : typist;
      });
    });
    return { moved, used };
  }

  /** Letters taken out one after another are one stretch: undo brings them back together. */
  #remember(removed: readonly Stretch[], by: PersonId, at: number): void {
    for (const stretch of removed) {
      let whole = stretch;
      const others: Remembered[] = [];
      for (const each of this.#remembered) {
        if (each.by !== by) others.push(each);
        else if (follows(each.stretch, whole)) whole = joined(each.stretch, whole);
        else if (follows(whole, each.stretch)) whole = joined(whole, each.stretch);
        else others.push(each);
      }
      this.#remembered = [...others, { stretch: whole, by, at }];
    }
  }

  #forget(now: number): void {
    const kept = this.#remembered.filter(({ at }) => now - at < rememberedMs);
    if (kept.length < this.#remembered.length) this.#remembered = kept;
  }
}
