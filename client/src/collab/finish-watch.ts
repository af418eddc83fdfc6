import type { ConnectionState } from './connection-state.ts';
import { isEnd, unsentIn } from './connection-state.ts';

/** How long the page waits, after Finish, for words that are under way to be confirmed or not. */
const settleMs = 3000;

/**
 * Calls `settled` once, with the version, when a document said the meeting is finished and every other one either has
 * nothing under way or ended too. A document that cannot answer is waited for a moment, not for ever.
 */
export class FinishWatch {
  readonly #settled: (version: number) => void;
  #version: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #done = false;

  constructor(settled: (version: number) => void) {
    this.#settled = settled;
  }

  look(states: readonly ConnectionState[]): void {
    const finished = states.find((state) => state.kind === 'finished');
    if (this.#done || finished === undefined) return;
    if (this.#version === null) this.#timer = setTimeout(() => this.#settle(), settleMs);
    this.#version = finished.version;
    if (states.every((state) => isEnd(state) || unsentIn(state) === 0)) this.#settle();
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#done = true;
  }

  #settle(): void {
    if (this.#done || this.#version === null) return;
    this.destroy();
    this.#settled(this.#version);
  }
}
