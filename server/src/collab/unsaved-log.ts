import type { UpdateRow } from '#store/store.ts';

import { added } from './added.ts';
import { Batch, type Unsaved } from './batches.ts';
import type { Rows } from './commit-queue.ts';

export type SavedRows = {
  readonly rows: readonly UpdateRow[];
  /** Set when all of it came from one connection. */
  readonly onlySender: object | null;
};

/**
 * What a document holds in memory beyond its rows on disk, in order: batches on their way to the disk, then the one that
 * is still being filled. Everything that reveals state waits here for the batch that covers it (SAVE1).
 */
export class UnsavedLog {
  /** Highest sequence number on disk. */
  #seq: number;
  /** Null while nothing is being typed. */
  #open: Batch | null = null;
  #sealed: Batch[] = [];
  #underWay: readonly Batch[] = [];

  constructor(seq: number) {
    this.#seq = seq;
  }

  get seq(): number {
    return this.#seq;
  }

  get isClean(): boolean {
    return !this.hasRows && this.#underWay.length === 0;
  }

  get hasRows(): boolean {
    return this.#sealed.length > 0 || this.#open !== null;
  }

  add(update: Unsaved): void {
    this.#open ??= new Batch();
    this.#open.add(update);
  }

  /** Runs at once when everything is on disk, else when everything that is here now is; not when a commit fails. */
  whenSaved(run: (seq: number) => void): void {
    const last = this.#last();
    if (last === null) run(this.#seq);
    else last.wait({ saved: run });
  }

  /** Resolves with the last row's number when everything that is here now is on disk; rejects when it cannot be. */
  settled(): Promise<number> {
    const last = this.#last();
    if (last === null) return Promise.resolve(this.#seq);
    return new Promise((saved, lost) => {
      last.wait({ saved, lost });
    });
  }

  /** Nothing that comes later goes into the same batch as what is here now: its last row is this very state. */
  cut(): void {
    if (this.#open === null) return;
    this.#sealed = added(this.#sealed, this.#open);
    this.#open = null;
  }

  /** Everything that waits, as rows that follow the head. One commit at a time. */
  take(): Rows {
    this.cut();
    this.#underWay = this.#sealed;
    this.#sealed = [];
    let next = this.#seq + 1;
    const rows = this.#underWay.flatMap((batch) => {
      const added = batch.toRows(next);
      next += added.length;
      return added;
    });
    return { rows, credits: this.#underWay.flatMap(({ credits }) => credits) };
  }

  /** What was taken is on disk: runs all that waited for it, and says what it was. */
  saved(): SavedRows {
    const batches = this.#underWay;
    this.#underWay = [];
    const rows = batches.flatMap((batch) => batch.rows);
    const senders = new Set(batches.flatMap((batch) => batch.updates.map(({ from }) => from)));
    for (const batch of batches) {
      this.#seq += batch.rows.length;
      batch.saved(this.#seq);
    }
    const [onlySender = null] = senders.size === 1 ? senders : [];
    return { rows, onlySender };
  }

  /** Gives up: tells all that waited, and gives back everything that is not on disk, oldest first. */
  lost(error: unknown): readonly Unsaved[] {
    this.cut();
    const batches = [...this.#underWay, ...this.#sealed];
    for (const batch of batches) batch.lost(error);
    return batches.flatMap((batch) => batch.updates);
  }

  /** What is on disk last of all that is here; null when everything is. */
  #last(): Batch | null {
    return this.#open ?? this.#sealed.at(-1) ?? this.#underWay.at(-1) ?? null;
  }
}
