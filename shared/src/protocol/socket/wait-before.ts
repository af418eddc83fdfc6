/** Nobody waits longer, however often it failed. */
export const longestWaitMs = 30_000;

/**
 * How many milliseconds to wait before trying to connect again, for the `attempt`-th time since it last worked. A chance
 * up to a limit that doubles with every try, so that everybody a restart cut off does not come back in one moment.
 */
export const waitBefore = (attempt: number, random: () => number = Math.random): number =>
  random() * Math.min(longestWaitMs, 2 ** attempt * 100);
