import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import {
  type HashedRow,
  type HeadRow,
  type SnapshotRow,
  assemble,
} from '#store/repositories/assemble.ts';
import { firstLink, headSeal, linkRows, snapshotSeal } from '#store/repositories/seals.ts';
import {
  type Credit,
  type DocumentKey,
  type DocumentStore,
  type Lease,
  StoreConflict,
  StoreUnavailable,
  type StoredDocument,
  type Typist,
  type UpdateRow,
} from '#store/store.ts';

/** A document as it lies on this disk: what hands at the disk may change. */
export type Kept = {
  readonly key: DocumentKey;
  head: HeadRow;
  /** Of the last row. */
  link: Uint8Array;
  snapshot: SnapshotRow | null;
  rows: HashedRow[];
  readonly leases: Map<number, PersonId>;
  readonly credits: Credit[];
};
type Method = keyof DocumentStore;

const largestId = 2 ** 32 - 1;

const nameOf = ({ meeting, name }: DocumentKey): string => `${meeting}/${name}`;

const moveHead = (kept: Kept, seq: number, link: Uint8Array): void => {
  const { epoch, schema } = kept.head;
  kept.link = link;
  kept.head = { epoch, schema, seq, seal: headSeal(kept.key, { epoch, schema, seq, link }) };
};

const addRows = (kept: Kept, rows: readonly UpdateRow[]): void => {
  const linked = linkRows(kept.key, kept.link, rows);
  kept.rows.push(...linked);
  moveHead(kept, kept.head.seq + rows.length, linked.at(-1)?.hash ?? kept.link);
};

/** A disk in memory that can be slowed down, stopped and made to fail at will. */
export class MemoryDocumentStore implements DocumentStore {
  readonly #documents = new Map<string, Kept>();
  /** Calls of each method, for "once" and "never". */
  readonly calls: Record<Method, number> = {
    load: 0,
    append: 0,
    lease: 0,
    leaseAll: 0,
    leases: 0,
    typists: 0,
    credits: 0,
    compact: 0,
  };
  /** Methods that reject until taken out again. */
  readonly failing = new Set<Method>();
  /** On: what `append` writes is on disk, and it says that it is not. */
  isLying = false;
  /** What damaged rows were before. */
  readonly #sound = new Map<HashedRow[], HashedRow[]>();
  /** Who may be the author of a row; null: anybody. */
  people: Set<PersonId> | null = null;
  /** The one call, counted over all methods from 1, that rejects: before anything is written, or after. */
  fault: { readonly n: number; readonly when: 'before' | 'after' } | null = null;
  #count = 0;
  #process = 0;
  #gate: Promise<void> = Promise.resolve();
  #openGate: (() => void) | null = null;

  /** Makes a document, as a use case does with its meeting. */
  create(key: DocumentKey, schema = 1, epoch = 1): void {
    const link = firstLink(key);
    const head = { epoch, schema, seq: 0 };
    this.#documents.set(nameOf(key), {
      key,
      head: { ...head, seal: headSeal(key, { ...head, link }) },
      link,
      snapshot: null,
      rows: [],
      leases: new Map(),
      credits: [],
    });
  }

  /** Calls wait from now on, until `goOn`. */
  stop(): void {
    if (this.#openGate !== null) return;
    this.#gate = new Promise((resolve) => {
      this.#openGate = resolve;
    });
  }

  goOn(): void {
    this.#openGate?.();
    this.#openGate = null;
  }

  /** Row `seq` is not what was written any more, until `heal`. */
  damage(key: DocumentKey, seq: number): void {
    this.change(key, (kept) => {
      this.#sound.set(kept.rows, [...kept.rows]);
      kept.rows.forEach((row, index) => {
        if (row.seq === seq) kept.rows[index] = { ...row, hash: new Uint8Array(32) };
      });
    });
  }

  heal(): void {
    for (const [rows, sound] of this.#sound) {
      sound.forEach((row, index) => (rows[index] = row));
    }
    this.#sound.clear();
  }

  /** What a hand at the disk would do. */
  change(key: DocumentKey, change: (kept: Kept) => void): void {
    const kept = this.#documents.get(nameOf(key));
    if (kept) change(kept);
  }

  /** Rows that were written before the test began, with the leases they stand under. */
  put(key: DocumentKey, rows: readonly UpdateRow[], leases: readonly Lease[] = []): void {
    this.change(key, (kept) => {
      addRows(kept, rows);
      for (const { clientId, person } of leases) kept.leases.set(clientId, person);
    });
  }

  /** What is on disk at this very moment, whatever the next calls will do. Throws DamagedRow when it is damaged. */
  look(key: DocumentKey): StoredDocument | null {
    const kept = this.#documents.get(nameOf(key));
    if (!kept) return null;
    return assemble(key, kept.head, kept.snapshot, kept.rows).document;
  }

  rowsOf(key: DocumentKey): readonly UpdateRow[] {
    const rows = this.#documents.get(nameOf(key))?.rows ?? [];
    return rows.map(({ hash: _, ...row }) => row);
  }

  async load(key: DocumentKey): Promise<StoredDocument | null> {
    await this.#arrive('load');
    return this.look(key);
  }

  async append(batch: Parameters<DocumentStore['append']>[0]): Promise<void> {
    const count = await this.#arrive('append');
    for (const { key, epoch, rows } of batch) {
      const { head, link } = this.#at(key, epoch);
      const last = this.#documents.get(nameOf(key))?.rows.at(-1);
      // A head whose last row is gone is followed by nothing.
      if (last && Buffer.compare(last.hash, link) !== 0) throw new StoreConflict('link');
      rows.forEach((row, index) => {
        if (row.seq !== head.seq + 1 + index) throw new StoreConflict('seq');
        if (this.people?.has(row.author) === false) throw new StoreConflict('author');
      });
    }
    for (const { key, epoch, rows, credits = [] } of batch) {
      const kept = this.#at(key, epoch);
      addRows(kept, rows);
      kept.credits.push(...credits);
    }
    this.#leave(count);
    if (this.isLying) throw new StoreUnavailable('The disk does not answer.');
  }

  async lease(key: DocumentKey, epoch: number, { clientId, person }: Lease): Promise<void> {
    await this.#arrive('lease');
    this.#give([{ key, epoch, lease: { clientId, person } }]);
  }

  async leaseAll(batch: Parameters<DocumentStore['leaseAll']>[0]): Promise<void> {
    const count = await this.#arrive('leaseAll');
    this.#give(batch);
    this.#leave(count);
  }

  async leases(key: DocumentKey, epoch: number): Promise<readonly Lease[]> {
    await this.#arrive('leases');
    const kept = this.#documents.get(nameOf(key));
    if (kept?.head.epoch !== epoch) return [];
    return [...kept.leases]
      .map(([clientId, person]) => ({ clientId, person }))
      .toSorted((a, b) => a.clientId - b.clientId);
  }

  async typists(key: DocumentKey): Promise<readonly Typist[]> {
    await this.#arrive('typists');
    const leases = this.#documents.get(nameOf(key))?.leases ?? new Map<number, PersonId>();
    return [...leases].map(([clientId, person]) => ({ clientId, person, isFirst: false }));
  }

  async credits(key: DocumentKey): Promise<readonly Credit[]> {
    await this.#arrive('credits');
    return [...(this.#documents.get(nameOf(key))?.credits ?? [])];
  }

  async compact(
    key: DocumentKey,
    epoch: number,
    snapshot: { readonly seq: number; readonly bytes: Uint8Array },
  ): Promise<void> {
    const count = await this.#arrive('compact');
    const kept = this.#at(key, epoch);
    const { seq, bytes } = snapshot;
    const link = kept.rows.find((row) => row.seq === seq)?.hash;
    if (link === undefined) throw new StoreConflict('There is no such row, or a later snapshot');
    kept.snapshot = { seq, bytes, link, hash: snapshotSeal(key, { seq, bytes, link }) };
    kept.rows = kept.rows.filter((row) => row.seq > seq);
    this.#leave(count);
  }

  /** The process that used it has died: what it asked for and was not done yet never is. */
  newProcess(): void {
    this.#process += 1;
  }

  /** The disk as the process of now reaches it. When that has died, whatever of it goes on finds nothing here any more. */
  asProcess(): DocumentStore {
    const process = this.#process;
    const whileAlive = <Result>(call: () => Promise<Result>): Promise<Result> =>
      process === this.#process ? call() : new Promise(() => {});
    return {
      load: (...all) => whileAlive(() => this.load(...all)),
      append: (...all) => whileAlive(() => this.append(...all)),
      lease: (...all) => whileAlive(() => this.lease(...all)),
      leaseAll: (...all) => whileAlive(() => this.leaseAll(...all)),
      leases: (...all) => whileAlive(() => this.leases(...all)),
      typists: (...all) => whileAlive(() => this.typists(...all)),
      credits: (...all) => whileAlive(() => this.credits(...all)),
      compact: (...all) => whileAlive(() => this.compact(...all)),
    };
  }

  async #arrive(method: Method): Promise<number> {
    const process = this.#process;
    this.#count += 1;
    const count = this.#count;
    this.calls[method] += 1;
    await this.#gate;
    if (process !== this.#process) return new Promise(() => {});
    const isPlanned = this.fault?.when === 'before' && this.fault.n === count;
    if (isPlanned || this.failing.has(method)) {
      throw new StoreUnavailable('The disk does not answer.');
    }
    return count;
  }

  /** It is written, and the caller hears that it is not. */
  #leave(count: number): void {
    if (this.fault?.when === 'after' && this.fault.n === count) {
      throw new StoreUnavailable('The disk does not answer.');
    }
  }

  #at(key: DocumentKey, epoch: number): Kept {
    const kept = this.#documents.get(nameOf(key));
    if (!kept || kept.head.epoch !== epoch) throw new StoreConflict('epoch');
    return kept;
  }

  /** All of them or none. */
  #give(batch: Parameters<DocumentStore['leaseAll']>[0]): void {
    const taken = new Set<string>();
    for (const { key, epoch, lease } of batch) {
      const { leases } = this.#at(key, epoch);
      const name = `${nameOf(key)} ${lease.clientId}`;
      const isId = lease.clientId >= 1 && lease.clientId <= largestId;
      if (!isId || leases.has(lease.clientId) || taken.has(name)) throw new StoreConflict('lease');
      taken.add(name);
    }
    for (const { key, epoch, lease } of batch) {
      this.#at(key, epoch).leases.set(lease.clientId, lease.person);
    }
  }
}
