import type { Clock } from '@fourchairs/shared/lib/clock.ts';

const minute = 60_000;

/** Counts connections by who makes them, a minute at a time. */
export class JoinFlood {
  readonly #limit: number;
  readonly #clock: Clock;
  #counts = new Map<string, number>();
  #since = 0;

  constructor(limit: number, clock: Clock) {
    this.#limit = limit;
    this.#clock = clock;
  }

  /** Counts one more, and says whether that is too many. */
  isFlood(who: string): boolean {
    const now = this.#clock.now();
    if (now - this.#since >= minute) {
      this.#since = now;
      this.#counts = new Map();
    }
    const count = (this.#counts.get(who) ?? 0) + 1;
    this.#counts.set(who, count);
    return count > this.#limit;
  }
}
