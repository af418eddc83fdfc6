import { encodeTrunkFrame } from '@fourchairs/shared/protocol/socket/trunk.ts';

import { rawUpdate } from '#collab/testing/craft.ts';

import type { Random } from '../random.ts';
import { mutate } from './mutate.ts';

type Envelope = { readonly channel: number; readonly name: string; readonly frame: Uint8Array };

const numbers = [0, 1, 2, 127, 128, 2 ** 31, 2 ** 40, 2 ** 53 - 1] as const;
const names = ['', 'meeting?epoch=', 'meeting?epoch=-1', 'lane.x', 'prep.', '__proto__'] as const;

const someChannel = (random: Random, { channel }: Envelope): number =>
  random.pick([channel, channel + 1, random.below(channel + 1), random.pick(numbers)]);

/** A frame of a trunk with something wrong around it: about the channels, not about what they carry. */
export const garbleEnvelope = (random: Random, envelope: Envelope): Uint8Array => {
  const { name, frame } = envelope;
  const channel = someChannel(random, envelope);
  switch (random.below(8)) {
    case 0:
      return encodeTrunkFrame({ kind: 'frame', channel, frame });
    case 1:
      return encodeTrunkFrame({ kind: 'open', channel, document: name });
    case 2:
      return encodeTrunkFrame({ kind: 'open', channel, document: random.pick(names) });
    case 3:
      return encodeTrunkFrame({ kind: 'close', channel, code: random.pick(numbers) });
    // Down only: nobody may say something for every channel.
    case 4:
      return encodeTrunkFrame({ kind: 'all', frame });
    case 5:
      return rawUpdate(0, random.pick(numbers), random.pick(numbers));
    case 6:
      return random.bytes(random.below(12));
    default:
      return mutate(encodeTrunkFrame({ kind: 'frame', channel, frame }), random);
  }
};
