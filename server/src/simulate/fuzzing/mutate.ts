import type { Random } from '../random.ts';

const changes: readonly [Change, ...Change[]] = [
  // A bit turned over.
  (bytes, random) => {
    const copy = bytes.slice();
    const place = random.below(copy.length);
    copy[place] = (copy[place] ?? 0) ^ (1 << random.below(8));
    return copy;
  },
  // A byte that is often special.
  (bytes, random) => {
    const copy = bytes.slice();
    copy[random.below(copy.length)] = random.pick([0, 1, 2, 10, 127, 128, 132, 255]);
    return copy;
  },
  (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  (bytes, random) => {
    const place = random.below(bytes.length);
    return Uint8Array.of(...bytes.slice(0, place), ...bytes.slice(place + 1 + random.below(4)));
  },
  (bytes, random) => {
    const place = random.below(bytes.length);
    return Uint8Array.of(...bytes.slice(0, place), ...random.bytes(4), ...bytes.slice(place));
  },
  // A piece of it twice.
  (bytes, random) => {
    const from = random.below(bytes.length);
    const piece = bytes.slice(from, from + random.below(40));
    return Uint8Array.of(...bytes.slice(0, from), ...piece, ...bytes.slice(from));
  },
];
type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

/** Real bytes with something wrong in one to four places. */
export const mutate = (bytes: Uint8Array, random: Random): Uint8Array => {
  let mutated = bytes;
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    // Long ones are spread out whole above: their head and tail are where the structure is.
    if (mutated.length === 0 || mutated.length > 20_000) return mutated;
    mutated = random.pick(changes)(mutated, random);
  }
  return mutated;
};
