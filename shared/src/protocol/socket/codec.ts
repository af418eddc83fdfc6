import { createDecoder, type Decoder, readVarString, readVarUint } from 'lib0/decoding';
import { type Encoder, encode, writeVarString, writeVarUint } from 'lib0/encoding';
import type * as z from 'zod/mini';

import { frameType } from './frame.ts';
import { noticeSchema } from './notice-schema.ts';
import type { Notice } from './notice.ts';
import { welcomeSchema } from './welcome-schema.ts';
import type { Welcome } from './welcome.ts';

/** Frame 102: nothing of the frame that `count` stands for was kept. `code` is for programs, `text` for a person. */
export type Refused = { readonly count: number; readonly code: string; readonly text: string };

const frame = (type: number, write: (encoder: Encoder) => void): Uint8Array =>
  encode((encoder) => {
    writeVarUint(encoder, type);
    write(encoder);
  });

export const encodeWelcome = (welcome: Welcome): Uint8Array =>
  frame(frameType.welcome, (encoder) => writeVarString(encoder, JSON.stringify(welcome)));

/** Up: this many sync frames of sub-type 1 and 2 were sent. Down: all of them up to here are on disk. */
export const encodeMarker = (count: number): Uint8Array =>
  frame(frameType.marker, (encoder) => writeVarUint(encoder, count));

export const encodeRefused = ({ count, code, text }: Refused): Uint8Array =>
  frame(frameType.refused, (encoder) => {
    writeVarUint(encoder, count);
    writeVarString(encoder, code);
    writeVarString(encoder, text);
  });

export const encodeNotice = (notice: Notice): Uint8Array =>
  frame(frameType.notice, (encoder) => writeVarString(encoder, JSON.stringify(notice)));

/** What `read` makes of the bytes; null when they end too early or are no such thing. */
const tryRead = <Value>(read: () => Value | null): Value | null => {
  try {
    return read();
  } catch {
    return null;
  }
};

const readJson = <Value>(decoder: Decoder, schema: z.ZodMiniType<Value>): Value | null =>
  tryRead(() => {
    const parsed = schema.safeParse(JSON.parse(readVarString(decoder)));
    return parsed.success ? parsed.data : null;
  });

/** The readers take a decoder that stands behind the frame's type, and return null for an unknown shape. */
export const readWelcome = (decoder: Decoder): Welcome | null => readJson(decoder, welcomeSchema);
export const readMarker = (decoder: Decoder): number | null => tryRead(() => readVarUint(decoder));
export const readRefused = (decoder: Decoder): Refused | null =>
  tryRead(() => ({
    count: readVarUint(decoder),
    code: readVarString(decoder),
    text: readVarString(decoder),
  }));
export const readNotice = (decoder: Decoder): Notice | null => readJson(decoder, noticeSchema);

/** One of our own frames, read whole. */
export type OwnFrame =
  | { readonly type: 'welcome'; readonly welcome: Welcome }
  | { readonly type: 'marker'; readonly count: number }
  | { readonly type: 'refused'; readonly refused: Refused }
  | { readonly type: 'notice'; readonly notice: Notice };

/** Reads a whole frame of ours; null for anything else, y-protocols' own frames included. */
export const decodeOwnFrame = (bytes: Uint8Array): OwnFrame | null => {
  const decoder = createDecoder(bytes);
  switch (tryRead(() => readVarUint(decoder))) {
    case frameType.welcome: {
      const welcome = readWelcome(decoder);
      return welcome && { type: 'welcome', welcome };
    }
    case frameType.marker: {
      const count = readMarker(decoder);
      return count === null ? null : { type: 'marker', count };
    }
    case frameType.refused: {
      const refused = readRefused(decoder);
      return refused && { type: 'refused', refused };
    }
    case frameType.notice: {
      const notice = readNotice(decoder);
      return notice && { type: 'notice', notice };
    }
    case null:
    default:
      return null;
  }
};
