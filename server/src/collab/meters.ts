import type { Refusal } from './refusal.ts';

/** What the engine counts for whoever watches it: codes, rules and times, never names or words. */
export interface Meters {
  /** A commit that was made, or failed. */
  committed(ms: number): void;
  /** From the turn that took an edit until its sender could be told that it is on disk. */
  saved(ms: number): void;
  refused(refusal: Pick<Refusal, 'code' | 'rule'>): void;
}

export const noMeters: Meters = { committed: () => {}, saved: () => {}, refused: () => {} };
