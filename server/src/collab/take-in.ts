import { inTime } from './in-time.ts';
import type { Room } from './room.ts';
import type { Timers } from './timers.ts';
import { timings } from './timings.ts';

/**
 * Takes everything that has come into these rooms: also where the right to it is being asked for, or the document built
 * again, which is waited for, but for no longer than a moment. What comes in meanwhile is taken too. Never rejects.
 */
export const takeIn = async (timers: Timers, rooms: () => readonly Room[]): Promise<void> => {
  let isOver = false;
  const take = async (): Promise<void> => {
    while (!isOver) {
      const waits = rooms().flatMap((room) => room.takeIn() ?? []);
      if (waits.length === 0) return;
      await Promise.all(waits);
    }
  };
  const limit = { timers, ms: timings.takingIn, what: 'Taking in what has come' };
  // Whoever comes next hears why: the room is closed, or what is left waits until it may be taken, or is refused.
  await inTime(limit, take()).catch(() => {});
  isOver = true;
};
