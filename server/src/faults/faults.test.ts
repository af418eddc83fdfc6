import { describe, expect, it } from 'vitest';

import { isGood, runRounds } from './run-rounds.ts';
import { tableOf } from './table.ts';

describe('npm run faults', () => {
  it('SAVE1 loses nothing that was called saved, wherever the server is killed', async () => {
    const result = await runRounds({ rounds: 8, seed: 20261122, within: 60_000 });
    expect(isGood(result), tableOf(result)).toBe(true);
    expect(result.outcomes.reduce((sum, { acked }) => sum + acked, 0)).toBeGreaterThan(100);
  }, 120_000);

  it('finds a disk out that says "saved" too early', async () => {
    const result = await runRounds({ rounds: 2, seed: 3, lies: true, within: 1_000 });
    expect(isGood(result)).toBe(false);
    expect(result.outcomes.some(({ lost }) => lost.length > 0)).toBe(true);
    expect(tableOf(result)).toMatch(/^lost /m);
  }, 120_000);
});
