import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import {
  type Credit,
  DamagedRow,
  type DocumentKey,
  type DocumentStore,
  type Lease,
  StoreConflict,
  StoreUnavailable,
  type StoredDocument,
  type Typist,
  type UpdateRow,
} from '#store/store.ts';

type Kept = {
  readonly key: DocumentKey;
  epoch: number;
  readonly schema: number;
  snapshot: StoredDocument['snapshot'];
  rows: UpdateRow[];
  leases: Map<number, PersonId>;
  credits: Credit[];
};
type Method = keyof DocumentStore;

const nameOf = ({ meeting, name }: DocumentKey): string => `${meeting}/${name}`;
const seqOf = ({ rows, snapshot }: Kept): number => rows.at(-1)?.seq ?? snapshot?.seq ?? 0;

const goodPart = (stored: StoredDocument, seq: number): StoredDocument => {
  const rows = stored.rows.filter((row) => row.seq < seq);
  const isAfter = stored.snapshot !== null && stored.snapshot.seq < seq;
  return { ...stored, seq: seq - 1, snapshot: isAfter ? stored.snapshot : null, rows };
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
  /** The row from which on a document is damaged. */
  readonly damaged = new Map<string, number>();
  /** The one call, counted over all methods from 1, that rejects: before anything is written, or after. */
  fault: { readonly n: number; readonly when: 'before' | 'after' } | null = null;
  #count = 0;
  #process = 0;
  #gate: Promise<void> = Promise.resolve();
  #openGate: (() => void) | null = null;

  /** Makes a document, as a use case does with its meeting. */
  create(key: DocumentKey, schema = 1, epoch = 1): void {
    this.#documents.set(nameOf(key), {
      key,
      epoch,
      schema,
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

  damage(key: DocumentKey, seq: number): void {
    this.damaged.set(nameOf(key), seq);
  }

  /** What a backup or a hand at the disk would do. */
  change(key: DocumentKey, change: (kept: Kept) => void): void {
    const kept = this.#documents.get(nameOf(key));
    if (kept) change(kept);
  }

  /** What is on disk at this very moment, whatever the next calls will do. */
  look(key: DocumentKey): StoredDocument | null {
    const kept = this.#documents.get(nameOf(key));
    if (!kept) return null;
    const { epoch, schema, snapshot, rows } = kept;
    return { key, epoch, schema, seq: seqOf(kept), snapshot, rows: [...rows] };
  }

  rowsOf(key: DocumentKey): readonly UpdateRow[] {
    return this.#documents.get(nameOf(key))?.rows ?? [];
  }

  async load(key: DocumentKey): Promise<StoredDocument | null> {
    await this.#arrive('load');
    const stored = this.look(key);
    const seq = this.damaged.get(nameOf(key));
    if (stored === null || seq === undefined) return stored;
    throw new DamagedRow(seq, goodPart(stored, seq));
  }

  async append(batch: Parameters<DocumentStore['append']>[0]): Promise<void> {
    const count = await this.#arrive('append');
    for (const { key, epoch, rows } of batch) {
      const kept = this.#at(key, epoch);
      rows.forEach((row, index) => {
        if (row.seq !== seqOf(kept) + 1 + index) throw new StoreConflict('seq');
      });
    }
    for (const { key, epoch, rows, credits = [] } of batch) {
      const kept = this.#at(key, epoch);
      kept.rows.push(...rows);
      kept.credits.push(...credits);
    }
    this.#leave(count);
    if (this.isLying) throw new StoreUnavailable('The disk does not answer.');
  }

  async lease(key: DocumentKey, epoch: number, { clientId, person }: Lease): Promise<void> {
    await this.#arrive('lease');
    const { leases } = this.#at(key, epoch);
    if (leases.has(clientId)) throw new StoreConflict('lease');
    leases.set(clientId, person);
  }

  async leaseAll(batch: Parameters<DocumentStore['leaseAll']>[0]): Promise<void> {
    const count = await this.#arrive('leaseAll');
    const isTaken = batch.some(({ key, epoch, lease }) =>
      this.#at(key, epoch).leases.has(lease.clientId),
    );
    if (isTaken) throw new StoreConflict('lease');
    for (const { key, epoch, lease } of batch) {
      this.#at(key, epoch).leases.set(lease.clientId, lease.person);
    }
    this.#leave(count);
  }

  async leases(key: DocumentKey, epoch: number): Promise<readonly Lease[]> {
    await this.#arrive('leases');
    return [...this.#at(key, epoch).leases].map(([clientId, person]) => ({ clientId, person }));
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
    kept.snapshot = snapshot;
    kept.rows = kept.rows.filter(({ seq }) => seq > snapshot.seq);
    this.#leave(count);
  }

  /** The process that used it has died: what it asked for and was not done yet never is. */
  newProcess(): void {
    this.#process += 1;
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
    if (!kept || kept.epoch !== epoch) throw new StoreConflict('epoch');
    return kept;
  }
}
