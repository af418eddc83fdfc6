import { expect, it } from 'vitest';
import * as z from 'zod/mini';

import { hashOf } from '#testing/hash-of.ts';

import { closeCode } from './close-code.ts';
import { frameType, protocolVersion, syncType } from './frame.ts';
import { noticeSchema } from './notice-schema.ts';
import { welcomeSchema } from './welcome-schema.ts';

/** Every version's frames. Changing a frame means a new version, a new line here, and never a changed line. */
const frames: Readonly<Record<number, string>> = {
  1: '53205e13cc52aea7f79d8e8bbf46d1b24673cb0918d03cc27114d46f09b66de6',
  2: '02690e83c0577c70fb49e980755b063386b6e4ca2ce86b810419c3e15f483148',
};

it('changed frames get a new protocol version', () => {
  const schemas = [welcomeSchema, noticeSchema].map((schema) =>
    z.toJSONSchema(schema, { unrepresentable: 'any' }),
  );
  const protocol = JSON.stringify({ frameType, syncType, closeCode, schemas });
  expect(hashOf(protocol)).toBe(frames[protocolVersion]);
});
