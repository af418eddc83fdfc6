import { listOutcomes } from '@fourchairs/shared/document/outcomes.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { expect, it } from 'vitest';
import * as Y from 'yjs';

import { readTitle } from '#collab/testing/words.ts';

import { Random } from '../random.ts';
import { changes, stateOf } from './find-stall.ts';
import { fuzzRound } from './fuzz-round.ts';
import { heavyFrames } from './heavy-frames.ts';

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
  const whatOf = async (seed: number) => {
    const { frames, honest, digest } = await fuzzRound(seed, 600);
    return { frames, honest, digest };
  };
  const [once, again] = [await whatOf(7), await whatOf(7)];
  expect(again).toEqual(once);
  expect(once.digest).not.toBe((await whatOf(8)).digest);
}, 60_000);

it('measures the frames of a batch against the document before it, not one that has them', async () => {
  const states: Uint8Array[] = [];
  const costOf = (state: Uint8Array): number => {
    states.push(state);
    return 0;
  };
  const { stalls, notes } = await fuzzRound(1, 40, { stallMs: -1, costOf });
  expect([stalls, notes.length, states.length]).toEqual([40, 40, 40]);
  const doc = createDocument('meeting');
  Y.applyUpdate(doc, must(states[0], 'a state'));
  // What was there before anybody typed: the one outcome, and nobody's words but its writer's.
  expect(listOutcomes(doc).map(({ id }) => readTitle(doc, id))).toEqual(['Read 😀 aloud']);
  expect(doc.store.clients.size).toBe(1);
});

it('counts a batch that took long though none of its frames does', async () => {
  const { stalls, slowBatches } = await fuzzRound(1, 200, { stallMs: -1, costOf: () => -1 });
  expect({ stalls, slowBatches }).toEqual({ stalls: 0, slowBatches: 5 });
});

it('has a frame of nearly the size that is allowed in which nothing is wrong', () => {
  const doc = createDocument('meeting');
  const [, make] = must(
    heavyFrames.find(([what]) => what === 'many outcomes'),
    'it',
  );
  const frame = make({ doc, own: 77 }, new Random(1));
  expect(frame.length).toBeGreaterThan(200_000);
  expect(changes(stateOf(doc), frame)).toBe(true);
});
