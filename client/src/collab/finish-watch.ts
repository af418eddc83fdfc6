import { type ConnectionState, isEnd, unsentIn } from './connection-state.ts';

/** How long the page waits, after Finish, for words that are under way to be confirmed or not. */
const settleMs = 3000;

/**
 * Calls `settled` once, when the meeting is finished and every document either has nothing under way or ended too.
 * A document that cannot answer is waited for a moment, not for ever.
 */
export class FinishWatch {
  readonly #settled: (version: number | null) => void;
  #version: number | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #done = false;

  constructor(settled: (version: number | null) => void) {
    this.#settled = settled;
  }

  /** The meeting is finished, and its record is this version; null: not known yet which. */
  finish(version: number | null): void {
    this.#version ??= version;
    if (!this.#done) this.#timer ??= setTimeout(() => this.#settle(), settleMs);
  }

  look(states: readonly ConnectionState[]): void {
    for (const state of states) if (state.kind === 'finished') this.finish(state.version);
    const isWaiting = this.#timer !== null && !this.#done;
    if (isWaiting && states.every((state) => isEnd(state) || unsentIn(state) === 0)) this.#settle();
  }

  destroy(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#done = true;
  }

  #settle(): void {
    this.destroy();
    this.#settled(this.#version);
  }
}
