import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

/** Words under neighbouring ids, of one typist. */
export type Piece = {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
  readonly person: PersonId | null;
};

/** Words next to each other in one text, with whose they are. */
export type Stretch = {
  readonly words: string;
  readonly pieces: readonly Piece[];
  /** Its text went with it: it was all there was to read in it. */
  readonly isWhole: boolean;
};

/** Neighbouring pieces of one person as one. */
export const joinPieces = (pieces: readonly Piece[]): readonly Piece[] => {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const goesOn =
      last?.client === piece.client &&
      last.clock + last.length === piece.clock &&
      last.person === piece.person;
    if (goesOn) joined[joined.length - 1] = { ...last, length: last.length + piece.length };
    else joined.push(piece);
  }
  return joined;
};

const joined = (a: Stretch, b: Stretch): Stretch => ({
  words: a.words + b.words,
  pieces: joinPieces([...a.pieces, ...b.pieces]),
  isWhole: a.isWhole && b.isWhole,
});

/** Undo gives words back to their author for this long. */
const rememberedMs = 600_000;
/**
 * So many stretches of one person can come back by undo. Without a limit one frame, which may take out ten thousand
 * letters here and there, would be walked over with every letter of anybody for ten minutes.
 */
const mostOfOne = 500;

type Taken = { readonly stretch: Stretch; readonly at: number };

const startOf = ({ pieces: [first] }: Stretch): string => `${first?.client} ${first?.clock}`;
const endOf = ({ pieces }: Stretch): string => {
  const last = pieces.at(-1);
  return `${last?.client} ${(last?.clock ?? 0) + (last?.length ?? 0)}`;
};

/** What one person took out, by where it begins and ends; the oldest first. */
class TakenByOne {
  readonly #byStart = new Map<string, Taken>();
  readonly #byEnd = new Map<string, Taken>();

  get stretches(): readonly Stretch[] {
    return [...this.#byStart.values()].map(({ stretch }) => stretch);
  }

  get isEmpty(): boolean {
    return this.#byStart.size === 0;
  }

  /** Letters taken out one after another are one stretch: undo brings them back together. */
  add(stretch: Stretch, at: number): void {
    if (stretch.pieces.length === 0) return;
    let whole = stretch;
    const before = this.#byEnd.get(startOf(stretch));
    if (before !== undefined) {
      this.drop(before.stretch);
      whole = joined(before.stretch, whole);
    }
    const after = this.#byStart.get(endOf(stretch));
    if (after !== undefined) {
      this.drop(after.stretch);
      whole = joined(whole, after.stretch);
    }
    const taken = { stretch: whole, at };
    this.#byStart.set(startOf(whole), taken);
    this.#byEnd.set(endOf(whole), taken);
    if (this.#byStart.size > mostOfOne) this.#dropOldest();
  }

  drop(stretch: Stretch): void {
    if (this.#byStart.get(startOf(stretch))?.stretch === stretch)
      this.#byStart.delete(startOf(stretch));
    if (this.#byEnd.get(endOf(stretch))?.stretch === stretch) this.#byEnd.delete(endOf(stretch));
  }

  forget(now: number): void {
    for (const { stretch, at } of this.#byStart.values()) {
      if (now - at < rememberedMs) return;
      this.drop(stretch);
    }
  }

  #dropOldest(): void {
    for (const { stretch } of this.#byStart.values()) return this.drop(stretch);
  }
}

/** Words that were taken out of a live document a short while ago, by who did it. */
export class TakenWords {
  readonly #people = new Map<PersonId, TakenByOne>();

  hasAny(person: PersonId): boolean {
    return this.#people.get(person)?.isEmpty === false;
  }

  of(person: PersonId): readonly Stretch[] {
    return this.#people.get(person)?.stretches ?? [];
  }

  add(person: PersonId, stretch: Stretch, at: number): void {
    const taken = this.#people.get(person) ?? new TakenByOne();
    this.#people.set(person, taken);
    taken.add(stretch, at);
  }

  drop(person: PersonId, stretch: Stretch): void {
    this.#people.get(person)?.drop(stretch);
  }

  forget(now: number): void {
    for (const taken of this.#people.values()) taken.forget(now);
  }
}
