import { StoreUnavailable } from '#store/store.ts';

import type { LiveDocument } from './live-document.ts';

/** The document of a room, which is thrown away and read from the disk again when an edit has spoilt it (GATE9). */
export class SoundDocument {
  #current: LiveDocument;
  #rebuilding: Promise<void> | null = null;
  #isGone = false;

  constructor(document: LiveDocument) {
    this.#current = document;
  }

  /** Only to be read or changed while the document is sound. */
  get current(): LiveDocument {
    return this.#current;
  }

  get isSound(): boolean {
    return this.#rebuilding === null && !this.#isGone;
  }

  /** Resolves when the document may be read again; rejects when the room is lost. */
  async whenSound(): Promise<void> {
    await this.#rebuilding;
    // What was here could not be saved, or is another on the disk by now: the next room is read from there.
    if (this.#isGone) throw new StoreUnavailable('This page is being read from the disk again.');
  }

  /** `reload` waits for everything that is sound to be on disk, and reads it. Rejects when that cannot be done. */
  async rebuild(reload: () => Promise<LiveDocument>): Promise<void> {
    const replaced = reload().then((fresh) => {
      this.#current.doc.destroy();
      this.#current = fresh;
    });
    // Whoever waits only to read hears of a failure by the room being closed.
    this.#rebuilding = replaced.catch(() => {});
    try {
      await replaced;
    } finally {
      this.#rebuilding = null;
    }
  }

  close(): void {
    this.#isGone = true;
    this.#current.doc.destroy();
  }
}
