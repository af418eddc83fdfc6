import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import type { DocumentStore, Store } from '#store/store.ts';

/** What may be wrong with a disk while the server runs. `full` fills the real one, and `sound` empties it again. */
export const diskStates = ['sound', 'lying', 'slow', 'hung', 'full'] as const;
export type DiskState = (typeof diskStates)[number];

const liesFor = 300;
const slowness = 2_000;

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
const never = (): Promise<never> => new Promise(() => {});

/** Writes until the disk takes nothing more, in ever smaller pieces. */
const fill = (file: string): void => {
  const target = openSync(file, 'w');
  for (let size = 1024 * 1024; size >= 1; size = Math.floor(size / 4)) {
    const piece = new Uint8Array(size);
    try {
      for (;;) writeSync(target, piece);
    } catch {
      // Full for pieces of this size.
    }
  }
  closeSync(target);
};

/** The store's disk, which can be put into trouble. */
export class TroubledDisk {
  readonly #ballast: string;
  #state: DiskState = 'sound';

  constructor(folder: string) {
    this.#ballast = join(folder, 'ballast');
  }

  become(state: DiskState): void {
    if (this.#state === 'full') rmSync(this.#ballast);
    if (state === 'full') fill(this.#ballast);
    this.#state = state;
  }

  under(store: Store): Store {
    const { documents } = store;
    const append: DocumentStore['append'] = async (batch) => {
      if (this.#state === 'hung') return never();
      if (this.#state === 'slow') await pause(slowness);
      if (this.#state !== 'lying') return documents.append(batch);
      setTimeout(() => void documents.append(batch).catch(() => null), liesFor);
    };
    return {
      ...store,
      documents: { ...documents, append },
      close: () => (this.#state === 'hung' ? never() : store.close()),
    };
  }
}
