import { describe, expect, it } from 'vitest';

import { isGood, missedPoints, runRounds } from './run-rounds.ts';
import type { Outcome } from './school-day.ts';
import { tableOf } from './table.ts';

describe('npm run faults', () => {
  it('SAVE1 loses nothing that was called saved, wherever the server is killed', async () => {
    const result = await runRounds({ rounds: 8, seed: 20261122, within: 60_000 });
    expect(isGood(result), tableOf(result)).toBe(true);
    expect(result.outcomes.reduce((sum, { acked }) => sum + acked, 0)).toBeGreaterThan(100);
    // One of the eight may have died by the clock on a busy machine, not more.
    expect(result.outcomes.filter(({ isHit }) => isHit).length, tableOf(result)).toBeGreaterThan(6);
  }, 120_000);

  it('tells of a point at which the server does not die', () => {
    const died = (point: string, isHit: boolean): Outcome => ({
      point,
      isHit,
      acked: 9,
      lost: [],
      convergedMs: 100,
      late: [],
    });
    const ten = Array.from({ length: 10 }, (_, index) => index);
    const outcomes = [
      ...ten.map((index) => died('before a commit', index > 1)),
      ...ten.map((index) => died('in compaction', index > 2)),
    ];
    expect(missedPoints(outcomes)).toEqual(['in compaction']);
    const result = { outcomes, damage: [] };
    expect([isGood(result), tableOf(result)]).toEqual([
      false,
      expect.stringMatching(/^hardly ever killed in compaction$/m),
    ]);
  });

  it('finds a disk out that says "saved" too early', async () => {
    const result = await runRounds({ rounds: 2, seed: 3, lies: true, within: 1_000 });
    expect(isGood(result)).toBe(false);
    expect(result.outcomes.some(({ lost }) => lost.length > 0)).toBe(true);
    expect(tableOf(result)).toMatch(/^lost /m);
  }, 120_000);
});
