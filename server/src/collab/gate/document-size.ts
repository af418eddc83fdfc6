import type { Clock } from '@fourchairs/shared/lib/clock.ts';
import * as Y from 'yjs';

/** Measuring a full document costs milliseconds: not for every keystroke of somebody who types on at the limit. */
const measureEvery = 1_000;

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
    if (this.#bound + bytes <= this.#limit) return true;
    const now = this.#clock.now();
    if (now - this.#measuredAt < measureEvery) return false;
    this.#measuredAt = now;
    this.#bound = Y.encodeStateAsUpdate(doc).length;
    return this.#bound + bytes <= this.#limit;
  }

  grew(bytes: number): void {
    this.#bound += bytes;
  }
}
