import type { Clock } from '@fourchairs/shared/lib/clock.ts';

import type { Cancel, Timers } from '#collab/timers.ts';

type Timer = { at: number; readonly every: number | null; readonly run: () => void };

/** Lets everything that waits for promises go on. */
const flushPromises = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** A clock and timers that move only when the test says so. */
export class FakeTime implements Clock, Timers {
  #now = 1_700_000_000_000;
  #timers: Timer[] = [];
  #soon: (() => void)[] = [];
  /** Run whenever everything stands still; true when they got something moving again. */
  readonly movers: (() => boolean)[] = [];

  now(): number {
    return this.#now;
  }

  after(ms: number, run: () => void): Cancel {
    return this.#add({ at: this.#now + ms, every: null, run });
  }

  every(ms: number, run: () => void): Cancel {
    return this.#add({ at: this.#now + ms, every: ms, run });
  }

  soon(run: () => void): void {
    this.#soon.push(run);
  }

  /** The process whose timers these were has died. */
  newProcess(): void {
    this.#timers = [];
    this.#soon = [];
  }

  /** Runs everything that can happen without time passing. */
  async settle(): Promise<void> {
    for (let round = 0; ; round += 1) {
      if (round > 100_000) throw new Error('It never settles');
      await flushPromises();
      const due = this.#soon;
      this.#soon = [];
      for (const run of due) run();
      const moved = this.movers.map((move) => move());
      if (due.length === 0 && !moved.includes(true)) {
        await flushPromises();
        if (this.#soon.length === 0) return;
      }
    }
  }

  /** Lets time pass, timer by timer, settling in between. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await this.settle();
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#now = Math.max(this.#now, next.at);
      if (next.every === null) this.#timers = this.#timers.filter((timer) => timer !== next);
      else next.at += next.every;
      next.run();
      await this.settle();
    }
    this.#now = end;
  }

  #next(end: number): Timer | undefined {
    const due = this.#timers.filter(({ at }) => at <= end);
    return due.sort((a, b) => a.at - b.at)[0];
  }

  #add(timer: Timer): Cancel {
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }
}
