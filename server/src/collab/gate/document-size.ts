import type { Clock } from '@fourchairs/shared/lib/clock.ts';
import * as Y from 'yjs';

/** Measuring a full document costs milliseconds: not for every keystroke of somebody who types on at the limit. */
const measureEvery = 1_000;

const leewayToDelete = 1.05;

/**
 * GATE8: how large a document's state is. A bound that grows with every update and is measured again only when it
 * reaches the limit, since deletes and merges make the state smaller than its updates.
 */
export class DocumentSize {
  readonly #limit: number;
  readonly #clock: Clock;
  #bound: number;
  #measuredAt = -Infinity;

  constructor(limit: number, clock: Clock, bound: number) {
    this.#limit = limit;
    this.#clock = clock;
    this.#bound = bound;
  }

  hasRoomFor(doc: Y.Doc, bytes: number): boolean {
    return this.#isWithin(this.#limit, doc, bytes);
  }

  /**
   * Taking words out makes room in the end, so it may go a little beyond the limit; but a word out of the middle of a
   * text cuts that in two, and ten thousand of them make a document twice as large as it may be.
   */
  hasRoomToDelete(doc: Y.Doc, bytes: number): boolean {
    return bytes === 0 || this.#isWithin(this.#limit * leewayToDelete, doc, bytes);
  }

  #isWithin(limit: number, doc: Y.Doc, bytes: number): boolean {
    if (this.#bound + bytes <= limit) return true;
    const now = this.#clock.now();
    if (now - this.#measuredAt < measureEvery) return false;
    this.#measuredAt = now;
    this.#bound = Y.encodeStateAsUpdate(doc).length;
    return this.#bound + bytes <= limit;
  }

  grew(bytes: number): void {
    this.#bound += bytes;
  }
}
