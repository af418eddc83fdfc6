import { expect, it } from 'vitest';

import { longestWaitMs, waitBefore } from './wait-before.ts';

it('JOIN6 waits longer and longer before it connects again, and never above 30 s', () => {
  const longest = (attempt: number) => waitBefore(attempt, () => 1);
  expect([1, 2, 3, 8, 9, 40, 2000].map(longest)).toEqual([
    200, 400, 800, 25_600, 30_000, 30_000, 30_000,
  ]);
  expect(longestWaitMs).toBe(30_000);
});

it('JOIN6 spreads those who come back over all of that time', () => {
  const waits = Array.from({ length: 2_000 }, () => waitBefore(9));
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const from = (tenth * longestWaitMs) / 10;
    const here = waits.filter((wait) => wait >= from && wait < from + longestWaitMs / 10).length;
    // 200 are expected; 100 or 300 would be more than seven standard deviations away.
    expect(here).toBeGreaterThan(100);
    expect(here).toBeLessThan(300);
  }
});
