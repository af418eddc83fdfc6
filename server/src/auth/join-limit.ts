import { RateLimiterMemory } from 'rate-limiter-flexible';

import { Problem } from '#lib/problem.ts';

/** Counts attempts to use a link, by where they come from. Kept in memory for a minute, nowhere else. */
export const createJoinLimit = (perMinute: number) => {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return {
    /** Throws when there were too many within a minute. */
    take: async (address: string): Promise<void> => {
      try {
        await limiter.consume(address);
      } catch {
        throw new Problem(
          'too-many',
          'Too many links were tried from here in a short time. Nothing is lost: wait a minute and try again.',
        );
      }
    },
  };
};
export type JoinLimit = ReturnType<typeof createJoinLimit>;
