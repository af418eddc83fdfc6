import { syncType } from '@fourchairs/shared/protocol/socket/frame.ts';

/** How far our own edits have come: a number of edits, and our own clock in the document after them. */
export type Progress = { readonly edits: number; readonly clock: number };

type Marker = Progress & { readonly frame: number };

/**
 * Knows what of our own typing is on the server's disk (CLIENT2). Nothing else says "saved".
 *
 * Counts the sync frames of sub-type 1 and 2 of the present connection. When one was sent and no marker is under way,
 * `sent` returns a marker to send; the ack of a marker confirms every edit made before it. At most one marker is under
 * way, so that a fast typist does not double the frames. After a reconnect nothing is marked before our own step 2,
 * which carries everything the server does not have.
 */
export class SaveTracker {
  #edits = 0;
  #confirmed: Progress = { edits: 0, clock: 0 };
  #frames = 0;
  #sentStep2 = false;
  #marker: Marker | null = null;

  /** Edits made here that are not known to be on disk. */
  get unsent(): number {
    return this.#edits - this.#confirmed.edits;
  }

  /** How many edits were made here. */
  get edits(): number {
    return this.#edits;
  }

  /** How many of them are known to be on disk, from the first on. */
  get confirmedEdits(): number {
    return this.#confirmed.edits;
  }

  /** Our own clock up to which everything is on disk. */
  get confirmedClock(): number {
    return this.#confirmed.clock;
  }

  edited(): void {
    this.#edits += 1;
  }

  /** A new connection: the server counts from nothing, and what was not confirmed is not. */
  opened(): void {
    this.#frames = 0;
    this.#sentStep2 = false;
    this.#marker = null;
  }

  /** A sync frame went out; `clock` is our own clock now. Returns the marker to send after it, if any. */
  sent(subType: number, clock: number): number | null {
    if (subType !== syncType.step2 && subType !== syncType.update) return null;
    this.#frames += 1;
    if (subType === syncType.step2) this.#sentStep2 = true;
    return this.#nextMarker(clock);
  }

  /** The server has everything up to frame `frame` on disk. Returns the next marker to send, if any. */
  acked(frame: number, clock: number): number | null {
    if (this.#marker === null || frame < this.#marker.frame) return null;
    this.#confirmed = this.#marker;
    this.#marker = null;
    return this.#nextMarker(clock);
  }

  #nextMarker(clock: number): number | null {
    if (!this.#sentStep2 || this.#marker !== null || this.unsent === 0) return null;
    this.#marker = { frame: this.#frames, edits: this.#edits, clock };
    return this.#frames;
  }
}
