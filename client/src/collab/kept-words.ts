import type { Welcome } from '@fourchairs/shared/protocol/socket/welcome.ts';
import * as Y from 'yjs';

import { addRow, type OutboxRow, ownerOf, readRows, removeRow, sweepRows } from './outbox.ts';
import { wordsInUpdate } from './words-in-update.ts';

/** Origin of words that come back from this device. */
const outboxOrigin = { name: 'outbox' } as const;

export const isFromOutbox = (transaction: Y.Transaction): boolean =>
  transaction.origin === outboxOrigin;

type Kept = { readonly edit: number; readonly row: Promise<number> };

/** Where an update's own words begin, by the client id they were typed under. */
const startsOf = (update: Uint8Array): Map<number, number> => {
  const starts = new Map<number, number>();
  for (const { id } of Y.decodeUpdate(update).structs) {
    starts.set(id.client, Math.min(id.clock, starts.get(id.client) ?? id.clock));
  }
  return starts;
};

export type KeepOptions = {
  /** Whether the person says, now, that this device is theirs. */
  readonly isOwn: () => boolean;
  /** Words of an earlier epoch of this document, which can only be copied. */
  readonly onStale: (words: string) => void;
};

export type KeptWordsOptions = KeepOptions & {
  /** The document's path; its seat, which is another one each time, does not count. */
  readonly path: string;
  readonly doc: Y.Doc;
  /** The number of the edit that is being made. */
  readonly edit: () => number;
};

/**
 * Keeps unconfirmed edits of one document on this device, only where the person said it is theirs (CLIENT3). They are
 * kept under person, document and epoch, sent by nobody else, and taken away when they are confirmed.
 */
export class KeptWords {
  readonly #options: KeptWordsOptions;
  #owner: { readonly owner: string; readonly epoch: number } | null = null;
  #kept: readonly Kept[] = [];
  /** Where words that came back begin, by client id, until they are confirmed. */
  #returned = new Map<number, number>();

  constructor(options: KeptWordsOptions) {
    this.#options = options;
  }

  get returned(): ReadonlyMap<number, number> {
    return this.#returned;
  }

  /** The document is there: what was kept for this person comes back into it. Safe to call after every reconnect. */
  async open({ person, epoch }: Pick<Welcome, 'person' | 'epoch'>): Promise<void> {
    if (this.#owner !== null) return;
    const [meeting = '', document = ''] = this.#options.path.split('/').slice(-2);
    const owner = { person, meeting, document };
    this.#owner = { owner: ownerOf(owner), epoch };
    if (!this.#options.isOwn()) return;
    const now = Date.now();
    const found = await readRows(owner, now).catch(() => []);
    void sweepRows(now).catch(() => undefined);
    // What is typed while this is read is kept too, and is nothing to give back.
    const rows = found.filter(({ at }) => at < now);
    const stale = rows.filter((row) => row.epoch !== epoch);
    this.#giveBack(rows.filter((row) => row.epoch === epoch));
    this.#offer(stale.map(({ update }) => update));
    this.#remove(stale.map(({ id }) => id));
  }

  /** An edit was made here. */
  keep(update: Uint8Array): void {
    if (this.#owner === null || !this.#options.isOwn()) return;
    const row = addRow({ ...this.#owner, at: Date.now(), update });
    row.catch(() => undefined);
    this.#kept = [...this.#kept, { edit: this.#options.edit(), row }];
  }

  /** Every edit up to this one is on the server's disk. */
  confirm(edit: number): void {
    const confirmed = this.#kept.filter((kept) => kept.edit <= edit);
    this.#kept = this.#kept.filter((kept) => kept.edit > edit);
    if (this.#kept.length === 0) this.#returned.clear();
    for (const { row } of confirmed)
      void row.then(
        (id) => this.#remove([id]),
        () => undefined,
      );
  }

  /** What was kept is in other hands now: shown for copying. */
  forget(): void {
    this.confirm(Number.POSITIVE_INFINITY);
  }

  #giveBack(rows: readonly OutboxRow[]): void {
    const { doc, edit } = this.#options;
    if (rows.length === 0) return;
    const update = Y.mergeUpdates(rows.map((row) => row.update));
    const edits = edit();
    const kept = rows.map(({ id }) => ({ edit: edits + 1, row: Promise.resolve(id) }));
    this.#kept = [...kept, ...this.#kept];
    this.#returned = startsOf(update);
    Y.applyUpdate(doc, update, outboxOrigin);
    if (edit() > edits) return;
    // The server has it, and only its answer was lost; or it builds on something the server never got.
    if (doc.store.pendingStructs !== null) this.#offer([update]);
    this.confirm(edits + 1);
  }

  #offer(updates: readonly Uint8Array[]): void {
    const words = updates.map(wordsInUpdate).join('');
    if (words !== '') this.#options.onStale(words);
  }

  #remove(ids: readonly number[]): void {
    for (const id of ids) removeRow(id).catch(() => undefined);
  }
}
