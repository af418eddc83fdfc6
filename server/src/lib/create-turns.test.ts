import { describe, expect, it } from 'vitest';

import { createTurns } from '#lib/create-turns.ts';

describe('createTurns', () => {
  it('keeps the order, also after one that failed', async () => {
    const inTurn = createTurns();
    const order: string[] = [];
    const work = (name: string, ticks: number) => async () => {
      for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
      order.push(name);
      if (name === 'b') throw new Error(name);
      return name;
    };
    const asked = [inTurn(work('a', 9)), inTurn(work('b', 5)), inTurn(work('c', 0))];
    const settled = await Promise.allSettled(asked);
    expect(settled.map(({ status }) => status)).toStrictEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(order).toStrictEqual(['a', 'b', 'c']);
  });
});
