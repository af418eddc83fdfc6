import type { CollabLimits } from './limits.ts';

type Rate = { readonly perSecond: number; readonly burst: number };

/** A bucket that fills with time. It may go below zero: what has come in is handled, and paid for by waiting. */
class Bucket {
  readonly #rate: Rate;
  #left: number;
  #at: number;

  constructor(rate: Rate, now: number) {
    this.#rate = rate;
    this.#left = rate.burst;
    this.#at = now;
  }

  /** Takes `amount` out. Returns the milliseconds until the bucket is no longer below zero. */
  take(amount: number, now: number): number {
    const filled = this.#left + ((now - this.#at) / 1000) * this.#rate.perSecond;
    this.#left = Math.min(this.#rate.burst, filled) - amount;
    this.#at = now;
    return this.#left >= 0 ? 0 : Math.ceil((-this.#left / this.#rate.perSecond) * 1000);
  }
}

/** What one connection may send (GATE1). Never a reason to refuse an edit: the socket is read more slowly. */
export class Budget {
  readonly #frames: Bucket;
  readonly #bytes: Bucket;

  constructor(limits: CollabLimits, now: number) {
    this.#frames = new Bucket(
      { perSecond: limits.framesPerSecond, burst: limits.framesBurst },
      now,
    );
    this.#bytes = new Bucket({ perSecond: limits.bytesPerSecond, burst: limits.bytesBurst }, now);
  }

  /** Pays for one frame. Returns how long the socket must rest before more is read from it; 0: go on. */
  pay(bytes: number, now: number): number {
    return Math.max(this.#frames.take(1, now), this.#bytes.take(bytes, now));
  }
}
