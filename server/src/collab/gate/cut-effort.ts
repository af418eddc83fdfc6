import type * as Y from 'yjs';

/** Structs that may be moved in memory for one frame: about twenty milliseconds' worth. */
const mostMoved = 20_000_000;

/**
 * How much Yjs will have to move to cut items in two, where something goes or comes between their letters. It keeps the structs of a client id in one array, so each cut in
 * the middle of an item moves all that come after it: ten thousand letters taken out here and there of one long
 * text are a frame of 32 kB and a hundred million moves.
 */
export class CutEffort {
  readonly #store: Y.Doc['store'];
  #moved = 0;
  count = 0;

  constructor(store: Y.Doc['store']) {
    this.#store = store;
  }

  /** Counts one more cut of an item of this client id; a cut that two neighbours share counts for each. */
  cut(client: number): void {
    this.count += 1;
    this.#moved += (this.#store.clients.get(client)?.length ?? 0) + this.count;
  }

  /** Whether it is too much for one frame. */
  get isTooMuch(): boolean {
    return this.#moved > mostMoved;
  }
}
