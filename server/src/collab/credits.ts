import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import * as Y from 'yjs';

import type { Credit } from '#store/store.ts';

import { type Piece, type Stretch, TakenWords, joinPieces } from './taken-words.ts';

/** Who typed the words that stand under `client` from `clock` on, run by run. */
export type TypistsOf = (
  client: number,
  clock: number,
  length: number,
) => readonly { readonly length: number; readonly person: PersonId | null }[];

/** Fewer letters than this, out of a text that stays, are nobody's sentence: they could be put together to any. */
const fewestLetters = 3;
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

const piecesOf = ({ id: { client, clock }, length }: Y.Item, typistsOf: TypistsOf): Piece[] => {
  let at = clock;
  return typistsOf(client, clock, length).map((run) => {
    const piece = { client, clock: at, ...run };
    at += run.length;
    return piece;
  });
};

const stretchFrom = (
  first: Y.Item,
  isPart: (item: Y.Item) => boolean,
  typistsOf: TypistsOf,
): Stretch => {
  const pieces: Piece[] = [];
  const words: string[] = [];
  for (let item: Y.Item | null = first; item !== null; item = nextWords(item, isPart)) {
    if (!isWords(item)) continue;
    words.push(item.content.str);
    pieces.push(...piecesOf(item, typistsOf));
  }
  const parent = first.parent instanceof Y.AbstractType ? first.parent._item : null;
  return { words: words.join(''), pieces, isWhole: parent?.deleted === true };
};

/** The stretches these items make, each begun by an item that follows none of them. */
const stretchesOf = (items: ReadonlySet<Y.Item>, typistsOf: TypistsOf): readonly Stretch[] => {
  const isPart = (item: Y.Item): boolean => items.has(item);
  const followers = new Set<Y.Item>();
  for (const item of items) {
    const next = nextWords(item, isPart);
    if (next !== null) followers.add(next);
  }
  return [...items]
    .filter((item) => !followers.has(item))
    .map((item) => stretchFrom(item, isPart, typistsOf));
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
  const items: Y.Item[] = [];
  for (const [client, end] of afterState) {
    const begin = beforeState.get(client) ?? 0;
    const structs = begin === end ? undefined : doc.store.clients.get(client);
    for (let index = (structs?.length ?? 0) - 1; index >= 0; index -= 1) {
      const struct = structs?.[index];
      if (struct === undefined || struct.id.clock < begin) break;
      if (struct instanceof Y.Item && !struct.deleted && isWords(struct)) items.push(struct);
    }
  }
  return new Set(items.toReversed());
};

const creditsOf = (kind: Credit['kind'], pieces: readonly Piece[]): readonly Credit[] =>
  joinPieces(pieces).flatMap(({ person, ...range }) =>
    person === null ? [] : [{ kind, ...range, person }],
  );

const byWords = (stretches: readonly Stretch[]): ReadonlyMap<string, Stretch[]> => {
  const found = new Map<string, Stretch[]>();
  for (const stretch of stretches) {
    const same = found.get(stretch.words);
    if (same === undefined) found.set(stretch.words, [stretch]);
    else same.push(stretch);
  }
  return found;
};

/** The ids of `to` with the people of `from`, which holds as many words. */
const withPeopleOf = (to: readonly Piece[], from: readonly Piece[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  const sources = from.map(({ length, person }) => ({ length, person }));
  for (const { client, clock, length } of to) {
    for (let done = 0; done < length;) {
      const source = sources[0];
      if (source === undefined) return pieces;
      const taken = Math.min(source.length, length - done);
      pieces.push({ client, clock: clock + done, length: taken, person: source.person });
      done += taken;
      source.length -= taken;
      if (source.length === 0) sources.shift();
    }
  }
  return pieces;
};

/**
 * Who took words out, and whose words they stay when an editor takes them out and puts them in again (VERSION6): Tiptap
 * does so to split and join paragraphs and to make lists, and undo does so minutes later. Kept for one live document.
 */
export class Credits {
  readonly #typistsOf: TypistsOf;
  readonly #taken = new TakenWords();

  constructor(typistsOf: TypistsOf) {
    this.#typistsOf = typistsOf;
  }

  /**
   * What is to be remembered of a transaction of `author`: to be asked before Yjs throws away the words that were taken
   * out (`afterTransaction`), and to be kept in the transaction that keeps the edit.
   */
  of(transaction: Y.Transaction, author: PersonId, now: number): readonly Credit[] {
    this.#taken.forget(now);
    const hasDeletes = transaction.deleteSet.clients.size > 0;
    if (!hasDeletes && !this.#taken.hasAny(author)) return [];
    const removed = stretchesOf(deletedWords(transaction), this.#typistsOf);
    const { moved, used } = this.#movedIn(transaction, author, removed);
    for (const stretch of used) this.#taken.drop(author, stretch);
    for (const stretch of removed) {
      if (!used.has(stretch)) this.#taken.add(author, stretch, now);
    }
    const taken = removed.flatMap(({ pieces }) =>
      creditsOf(
        'removed',
        pieces.map((piece) => ({ ...piece, person: author })),
      ),
    );
    return [...taken, ...moved];
  }

  /** Each stretch that was taken out may come back once. */
  #movedIn(transaction: Y.Transaction, author: PersonId, removed: readonly Stretch[]) {
    const used = new Set<Stretch>();
    const sources = byWords(
      [...removed, ...this.#taken.of(author)].filter(
        ({ words, isWhole, pieces }) =>
          (isWhole || words.length >= fewestLetters) &&
          pieces.some(({ person }) => person !== author),
      ),
    );
    if (sources.size === 0) return { moved: [], used };
    const inserted = stretchesOf(insertedWords(transaction), this.#typistsOf);
    const moved = inserted.flatMap(({ words, pieces }) => {
      const source = sources.get(words)?.shift();
      if (source === undefined) return [];
      used.add(source);
      const others = withPeopleOf(pieces, source.pieces);
      return creditsOf(
        'moved',
        others.filter(({ person }) => person !== author),
      );
    });
    return { moved, used };
  }
}
