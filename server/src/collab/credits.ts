import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import * as Y from 'yjs';

import type { Credit } from '#store/store.ts';

/** Who typed the words that stand under `client` from `clock` on, run by run. */
export type TypistsOf = (
  client: number,
  clock: number,
  length: number,
) => readonly { readonly length: number; readonly person: PersonId | null }[];

/** Words under neighbouring ids, of one typist. */
type Piece = {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
  readonly person: PersonId | null;
};

/** Words next to each other in one text, with whose they are. */
type Stretch = {
  readonly words: string;
  readonly pieces: readonly Piece[];
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
      if (struct instanceof Y.Item && !struct.deleted && isWords(struct)) items.unshift(struct);
    }
  }
  return new Set(items);
};

/** Neighbouring pieces of one person as one. */
const joinPieces = (pieces: readonly Piece[]): readonly Piece[] => {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const goesOn =
      last?.client === piece.client &&
      last.clock + last.length === piece.clock &&
      last.person === piece.person;
    if (goesOn) joined.splice(-1, 1, { ...last, length: last.length + piece.length });
    else joined.push(piece);
  }
  return joined;
};

const creditsOf = (kind: Credit['kind'], pieces: readonly Piece[]): readonly Credit[] =>
  joinPieces(pieces).flatMap(({ person, ...range }) =>
    person === null ? [] : [{ kind, ...range, person }],
  );

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

const follows = (a: Stretch, b: Stretch): boolean => {
  const [last, first] = [a.pieces.at(-1), b.pieces[0]];
  return (
    last !== undefined && last.client === first?.client && last.clock + last.length === first.clock
  );
};

const joined = (a: Stretch, b: Stretch): Stretch => ({
  words: a.words + b.words,
  pieces: joinPieces([...a.pieces, ...b.pieces]),
  isWhole: a.isWhole && b.isWhole,
});

type Remembered = { readonly stretch: Stretch; readonly by: PersonId; readonly at: number };

/**
 * Who took words out, and whose words they stay when an editor takes them out and puts them in again (VERSION6): Tiptap
 * does so to split and join paragraphs and to make lists, and undo does so minutes later. Kept for one live document.
 */
export class Credits {
  readonly #typistsOf: TypistsOf;
  #remembered: readonly Remembered[] = [];

  constructor(typistsOf: TypistsOf) {
    this.#typistsOf = typistsOf;
  }

  /**
   * What is to be remembered of a transaction of `author`: to be asked before Yjs throws away the words that were taken
   * out (`afterTransaction`), and to be kept in the transaction that keeps the edit.
   */
  of(transaction: Y.Transaction, author: PersonId, now: number): readonly Credit[] {
    const hasDeletes = transaction.deleteSet.clients.size > 0;
    if (!hasDeletes && this.#remembered.length === 0) return [];
    const removed = stretchesOf(deletedWords(transaction), this.#typistsOf);
    this.#forget(now);
    const { moved, used } = this.#movedIn(transaction, author, removed);
    this.#remembered = this.#remembered.filter(({ stretch }) => !used.has(stretch));
    this.#remember(
      removed.filter((stretch) => !used.has(stretch)),
      author,
      now,
    );
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
    const own = this.#remembered.filter(({ by }) => by === author).map(({ stretch }) => stretch);
    const sources = [...removed, ...own].filter(
      ({ words, isWhole, pieces }) =>
        (isWhole || words.length >= fewestLetters) &&
        pieces.some(({ person }) => person !== author),
    );
    if (sources.length === 0) return { moved: [], used };
    const inserted = stretchesOf(insertedWords(transaction), this.#typistsOf);
    const moved = inserted.flatMap(({ words, pieces }) => {
      const source = sources.find((each) => each.words === words && !used.has(each));
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
