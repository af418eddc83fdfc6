import { expect, it } from 'vitest';

import { fuzzRound } from './fuzz-round.ts';

it.each([1, 2])(
  'GATE GATE9 GATE10 frames made to break it stop nothing, spoil nothing and refuse nobody honest, seed %i',
  async (seed) => {
    const { frames, honest, refused, unsound, notes } = await fuzzRound(seed, 1_500);
    expect({ refused, unsound }, notes.join('\n')).toEqual({ refused: 0, unsound: 0 });
    expect(frames).toBeGreaterThanOrEqual(1_500);
    expect(honest).toBeGreaterThan(50);
  },
  60_000,
);

it('does the same again with the same seed', async () => {
  const [once, again] = [await fuzzRound(7, 600), await fuzzRound(7, 600)];
  expect(again).toEqual(once);
  expect(once.digest).not.toBe((await fuzzRound(8, 600)).digest);
}, 60_000);
