import { listOutcomes } from '@fourchairs/shared/document/outcomes.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import { type PersonId, parseId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { expect, it } from 'vitest';
import * as Y from 'yjs';

import { readTitle } from '#collab/testing/words.ts';

import { Random } from '../random.ts';
import { battlefieldOf, shapeOf } from './battlefield.ts';
import { type Before, changes, stateOf } from './find-stall.ts';
import { fuzzRound } from './fuzz-round.ts';
import { heavyFrames } from './heavy-frames.ts';

it.each([
  [1, { kind: 'meeting', isThroughTrunk: false }],
  [2, { kind: 'lane', isThroughTrunk: false }],
  [3, { kind: 'prep', isThroughTrunk: true }],
])(
  'GATE GATE9 GATE10 frames made to break it stop nothing, spoil nothing and refuse nobody honest, seed %i',
  async (seed, shape) => {
    expect(shapeOf(seed)).toEqual(shape);
    const { frames, honest, refused, unsound, lookedAgain, notes } = await fuzzRound(seed, 1_200);
    expect({ refused, unsound }, notes.join('\n')).toEqual({ refused: 0, unsound: 0 });
    expect(frames).toBeGreaterThanOrEqual(1_200);
    expect(honest).toBeGreaterThan(50);
    expect(lookedAgain).toBeGreaterThan(0);
  },
  60_000,
);

it('GATE9 meets each kind of document on sockets of its own and through trunks', () => {
  const shapes = Array.from({ length: 12 }, (_, seed) => JSON.stringify(shapeOf(seed)));
  expect(new Set(shapes).size).toBe(6);
});

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
  const costOf = ({ state }: Before): number => {
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
  const found = await fuzzRound(1, 200, { stallMs: -1, costOf: () => -1 });
  const { stalls, slowBatches, longestBatch } = found;
  expect({ stalls, slowBatches }).toEqual({ stalls: 0, slowBatches: 5 });
  expect(longestBatch).toBeGreaterThan(0);
});

const person = (digit: number) =>
  must(parseId<PersonId>(`00000000-0000-4000-8000-00000000000${digit}`), 'id');

it.each([1, 2, 3])(
  'has a frame of nearly the size that is allowed in which nothing is wrong, seed %i',
  (seed) => {
    const field = battlefieldOf(seed, [person(1), person(2)]);
    const doc = createDocument(field.kind);
    const [, make] = must(
      heavyFrames.find(([what]) => what === 'many items'),
      'it',
    );
    const frame = make({ doc, own: 77, self: person(2), field }, new Random(1));
    expect(frame.length).toBeGreaterThan(150_000);
    expect(frame.length).toBeLessThan(256 * 1024);
    expect(changes({ kind: field.kind, state: stateOf(doc) }, frame)).toBe(true);
  },
);
