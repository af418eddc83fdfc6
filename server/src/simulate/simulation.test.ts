import fc from 'fast-check';
import { expect, it } from 'vitest';

import { everybodyAgrees, playToTheEnd, promisesAreKept } from './properties.ts';
import type { Step } from './steps.ts';

/** The seed and the shortest steps of a failure, ready to become a test. */
const findFailure = async (
  property: fc.IAsyncProperty<[Step[]]>,
  numRuns: number,
): Promise<string | null> => {
  const { failed, seed, counterexample, errorInstance } = await fc.check(property, { numRuns });
  return failed
    ? `seed ${seed}: ${String(errorInstance)} ${JSON.stringify(counterexample?.[0])}`
    : null;
};

it('SAVE1 GATE every client, the live document and the disk end up the same, and nothing acknowledged is missing', async () => {
  expect(await findFailure(everybodyAgrees, 250)).toBe(null);
}, 120_000);

it('SAVE nothing acknowledged is missing when the process dies at any moment', async () => {
  expect(await findFailure(promisesAreKept, 60)).toBe(null);
}, 120_000);

it('SAVE1 a connection that never was closed, and its words arriving after its page came back', async () => {
  const complaints = await playToTheEnd([
    { do: 'stall', who: 0 },
    { do: 'type', who: 0, at: 3, words: '😀' },
    { do: 'late-frames', who: 0, up: 4, down: 0 },
    { do: 'send-again', who: 0 },
    { do: 'type', who: 2, at: 3, words: 'be' },
    { do: 'late-close', who: 0 },
  ]);
  expect(complaints).toEqual([]);
});

// Found by `npm run simulate`, seed 8650: the room that failed while it was loaded put the next one out of the register.
it('JOIN6 SAVE4 a room that fails as it loads leaves no second room of the same document behind', async () => {
  const cutOff = { do: 'cut-off', who: 0, up: 0, down: 0 } as const;
  const type = { do: 'type', who: 0, at: 0, words: 'a' } as const;
  const complaints = await playToTheEnd([
    { do: 'disk-fails', who: 0 },
    { do: 'add', who: 0 },
    { do: 'wait', who: 0, ms: 0 },
    type,
    type,
    cutOff,
    cutOff,
    cutOff,
    { do: 'disk-fails', who: 0 },
    { do: 'delete', who: 0, at: 0, length: 0 },
    type,
    type,
    type,
    cutOff,
    type,
    { do: 'add', who: 0 },
  ]);
  expect(complaints).toEqual([]);
});
