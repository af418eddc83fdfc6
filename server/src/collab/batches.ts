import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import * as Y from 'yjs';

import type { Credit, UpdateRow } from '#store/store.ts';

/** A canonical update that is applied in memory and not on disk yet. */
export type Unsaved = {
  readonly author: PersonId;
  readonly bytes: Uint8Array;
  readonly at: number;
  readonly credits: readonly Credit[];
  /** The connection it came from, which has it already; null when that is not known any more. */
  readonly from: object | null;
};

/** Something that waits for a commit: `seq` is the last row it covers. */
export type Waiting = {
  readonly saved: (seq: number) => void;
  readonly lost?: (error: unknown) => void;
};

/** Unsaved updates that go to disk together, and what waits for them (SAVE1). */
export class Batch {
  readonly updates: Unsaved[] = [];
  readonly #waiting: Waiting[] = [];
  #rows: readonly UpdateRow[] = [];

  add(update: Unsaved): void {
    this.updates.push(update);
  }

  wait(waiting: Waiting): void {
    this.#waiting.push(waiting);
  }

  /**
   * Rows from `seq` on, one for each author: two edits of one person in a batch cannot have anything of another between
   * them that they lean on, since nobody has seen that yet.
   */
  toRows(seq: number): readonly UpdateRow[] {
    const byAuthor = new Map<PersonId, Unsaved[]>();
    for (const update of this.updates) {
      const others = byAuthor.get(update.author);
      if (others) others.push(update);
      else byAuthor.set(update.author, [update]);
    }
    let next = seq;
    this.#rows = [...byAuthor].map(([author, updates]) => {
      const bytes = mergeBytes(updates.map((each) => each.bytes));
      const row = { seq: next, bytes, author, at: updates[0]?.at ?? 0 };
      next += 1;
      return row;
    });
    return this.#rows;
  }

  get credits(): readonly Credit[] {
    return this.updates.flatMap(({ credits }) => credits);
  }

  /** Rows of the last `toRows`. */
  get rows(): readonly UpdateRow[] {
    return this.#rows;
  }

  saved(seq: number): void {
    for (const { saved } of this.#waiting) saved(seq);
  }

  lost(error: unknown): void {
    for (const { lost } of this.#waiting) lost?.(error);
  }
}

export const mergeBytes = (updates: readonly Uint8Array[]): Uint8Array => {
  const [first] = updates;
  return first !== undefined && updates.length === 1 ? first : Y.mergeUpdates([...updates]);
};
