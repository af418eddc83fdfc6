import { type DocumentKey, type DocumentStore, type Lease, StoreConflict } from '#store/store.ts';

type Asked = {
  readonly key: DocumentKey;
  readonly epoch: number;
  readonly lease: Lease;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
};

/** Puts leases on disk, all that were asked for while the one before was under way in one transaction. */
export class LeaseQueue {
  readonly #documents: DocumentStore;
  #waiting: Asked[] = [];
  #isBusy = false;

  constructor(documents: DocumentStore) {
    this.#documents = documents;
  }

  /** Resolves when it is on disk; rejects with StoreConflict when the id is taken. */
  lease(key: DocumentKey, epoch: number, lease: Lease): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ key, epoch, lease, resolve, reject });
      if (!this.#isBusy) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#isBusy = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#write(batch);
    }
    this.#isBusy = false;
  }

  async #write(batch: readonly Asked[]): Promise<void> {
    try {
      await this.#documents.leaseAll(batch);
      for (const { resolve } of batch) resolve();
    } catch (error) {
      // One taken id must not cost the others theirs.
      if (error instanceof StoreConflict && batch.length > 1) {
        for (const asked of batch) await this.#write([asked]);
      } else for (const { reject } of batch) reject(error);
    }
  }
}
