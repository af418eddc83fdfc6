import fc from 'fast-check';
import { encode, writeVarString, writeVarUint } from 'lib0/encoding';
import { expect, it } from 'vitest';

import { stages } from '#domain/stages.ts';
import { parseId, type PersonId } from '#lib/ids.ts';
import { must } from '#lib/must.ts';

import {
  decodeOwnFrame,
  encodeMarker,
  encodeNotice,
  encodeRefused,
  encodeWelcome,
} from './codec.ts';
import { frameType } from './frame.ts';
import type { Notice } from './notice.ts';
import type { Welcome } from './welcome.ts';

const person = must(parseId<PersonId>('00000000-0000-4000-8000-000000000001'), 'person');
const welcome: Welcome = {
  protocol: 1,
  schema: 1,
  epoch: 3,
  clientId: 4_000_000_000,
  grant: 'write',
  person,
  heartbeatMs: 10_000,
  limits: {
    frameBytes: 262_144,
    framesPerSecond: 200,
    bytesPerSecond: 262_144,
    plainTextChars: 20_000,
    notesBytes: 200_000,
    documentBytes: 1_000_000,
  },
};
const json = (type: number, value: unknown): Uint8Array =>
  encode((encoder) => {
    writeVarUint(encoder, type);
    writeVarString(encoder, JSON.stringify(value));
  });

it('reads back what it writes', () => {
  expect(decodeOwnFrame(encodeWelcome(welcome))).toEqual({ type: 'welcome', welcome });
  const notices: Notice[] = [
    { kind: 'heartbeat' },
    { kind: 'access', grant: 'read' },
    { kind: 'finished', n: 2 },
    { kind: 'draining' },
    ...stages.map((stage): Notice => ({ kind: 'gather', stage, by: person })),
    { kind: 'meeting-changed' },
  ];
  for (const notice of notices)
    expect(decodeOwnFrame(encodeNotice(notice))).toEqual({ type: 'notice', notice });
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.string({ unit: 'grapheme' }), (count, text) => {
      const refused = { count, code: 'too-long', text };
      expect(decodeOwnFrame(encodeMarker(count))).toEqual({ type: 'marker', count });
      expect(decodeOwnFrame(encodeRefused(refused))).toEqual({ type: 'refused', refused });
    }),
  );
});

it.each([
  ['a welcome for nobody', json(frameType.welcome, { ...welcome, person: 'me' })],
  ['a welcome without limits', json(frameType.welcome, { ...welcome, limits: {} })],
  ['a client id that is none', json(frameType.welcome, { ...welcome, clientId: 2 ** 32 })],
  ['an unknown grant', json(frameType.welcome, { ...welcome, grant: 'admin' })],
  ['an unknown notice', json(frameType.notice, { kind: 'party' })],
  [
    'a notice of an unknown stage',
    json(frameType.notice, { kind: 'gather', stage: 'x', by: person }),
  ],
  [
    'no JSON',
    encode((encoder) => [frameType.notice, 1, 0x7b].forEach((byte) => writeVarUint(encoder, byte))),
  ],
  ['an unknown type', json(255, {})],
  ['nothing', new Uint8Array()],
])('takes %s for nothing', (_what, bytes) => {
  expect(decodeOwnFrame(bytes)).toBeNull();
});

it('never throws, whatever arrives', () => {
  const own = fc.constantFrom(...Object.values(frameType));
  fc.assert(
    fc.property(own, fc.uint8Array({ maxLength: 40 }), (type, rest) => {
      expect(() => decodeOwnFrame(Uint8Array.from([type, ...rest]))).not.toThrow();
    }),
  );
});

it('a frame cut short is nothing', () => {
  for (const whole of [encodeWelcome(welcome), encodeNotice({ kind: 'heartbeat' })])
    for (let length = 0; length < whole.length; length += 1)
      expect(decodeOwnFrame(whole.slice(0, length))).toBeNull();
});
