import type { Clock } from '@fourchairs/shared/lib/clock.ts';

import { Budget } from './budget.ts';
import type { CollabLimits } from './limits.ts';
import type { Socket } from './socket.ts';
import type { Cancel, Timers } from './timers.ts';
import { timings } from './timings.ts';

export type BrakeDeps = {
  readonly limits: CollabLimits;
  readonly clock: Clock;
  readonly timers: Timers;
};

/** Pays for a frame of this many bytes. */
export type Brake = (bytes: number) => void;

/** Reads a socket more slowly when it sends more than its share; gives up when that is not enough (GATE1). */
export const createBrake = (
  { limits, clock, timers }: BrakeDeps,
  socket: Socket,
  giveUp: () => void,
): Brake => {
  const budget = new Budget(limits, clock.now());
  let resting: Cancel | null = null;
  return (bytes) => {
    const rest = budget.pay(bytes, clock.now());
    if (rest === 0) return;
    if (rest > timings.longestPause) return giveUp();
    resting?.();
    socket.setReading(false);
    resting = timers.after(rest, () => {
      resting = null;
      socket.setReading(true);
    });
  };
};
