import { frameType, syncType } from '@fourchairs/shared/protocol/socket/frame.ts';
import * as encoding from 'lib0/encoding';

import { writePresence } from '#collab/presence-payload.ts';
import { rawUpdate } from '#collab/testing/craft.ts';
import { presenceFrame, syncFrame } from '#collab/testing/test-client.ts';

import type { Random } from '../random.ts';
import { heavyFrames } from './heavy-frames.ts';
import { mutate } from './mutate.ts';
import { type Known, writeUpdate } from './write-update.ts';

export type Corpus = readonly [Uint8Array, ...Uint8Array[]];

const states = ['{}', 'null', '{"stage":"working"}', '{"user":{"name":"x"}}', '[', '1'] as const;

const writeSomePresence = (random: Random, { own }: Known): Uint8Array =>
  presenceFrame(
    writePresence(
      Array.from({ length: random.below(4) }, () => ({
        id: random.once(2) ? own : random.below(2 ** 31),
        clock: random.pick([0, 1, 2, random.below(100), 2 ** 52]),
        state: random.pick(states),
      })),
    ),
  );

const writeStateVector = (random: Random, { own }: Known): Uint8Array =>
  encoding.encode((out) => {
    const count = random.below(4);
    encoding.writeVarUint(out, random.once(9) ? 2 ** 50 : count);
    for (let left = count; left > 0; left -= 1) {
      encoding.writeVarUint(out, random.once(2) ? own : random.below(2 ** 31));
      encoding.writeVarUint(out, random.pick([0, 1, random.below(100), 2 ** 50]));
    }
  });

const step = (random: Random): number =>
  random.pick([syncType.update, syncType.update, syncType.step2]);

/** One frame of an attacker: mostly edits, by the grammar or from real ones, and now and then anything else. */
export const writeFrame = (random: Random, known: Known, corpus: Corpus): Uint8Array => {
  if (random.once(1_000)) return random.pick(heavyFrames)[1](known, random);
  switch (random.below(16)) {
    case 0:
      return writeSomePresence(random, known);
    case 1:
      return syncFrame(syncType.step1, writeStateVector(random, known));
    case 2:
      return random.bytes(random.below(24));
    case 3:
      return mutate(syncFrame(step(random), random.pick(corpus)), random);
    case 4:
      return rawUpdate(frameType.marker, random.pick([0, 1, 2, 2 ** 40]));
    case 5:
    case 6:
    case 7:
      return syncFrame(step(random), mutate(random.pick(corpus), random));
    case 8:
      return syncFrame(step(random), mutate(writeUpdate(random, known), random));
    default:
      return syncFrame(step(random), writeUpdate(random, known));
  }
};
