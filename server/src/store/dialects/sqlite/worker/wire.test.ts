import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pack, unpack } from '#store/dialects/sqlite/worker/wire.ts';

const value = {
  bytes: fc.uint8Array({ maxLength: 20 }),
  other: fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.bigInt()),
};

/** Rows of a table: a column holds bytes or something else, and either may be empty. */
const table = fc.array(fc.boolean(), { maxLength: 4 }).chain((columns) => {
  const cells = columns.map((isBytes) => (isBytes ? fc.option(value.bytes) : value.other));
  return fc.array(fc.tuple(...cells), { maxLength: 5 });
});

describe('wire', () => {
  it('gives rows back as they were packed', () => {
    const property = fc.property(fc.array(table, { maxLength: 4 }), (groups) => {
      expect(unpack(structuredClone(pack(groups)))).toStrictEqual(groups);
    });
    fc.assert(property);
  });

  it('packs only what a view shows of its buffer', () => {
    const pool = new Uint8Array(8_192).fill(1);
    expect(pack([[[pool.subarray(5, 8)]]]).bytes).toStrictEqual(new Uint8Array([1, 1, 1]));
  });
});
