import { frameType } from '@fourchairs/shared/protocol/socket/frame.ts';
import type { Notice } from '@fourchairs/shared/protocol/socket/notice.ts';
import type { Welcome } from '@fourchairs/shared/protocol/socket/welcome.ts';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

export const readWelcome = (decoder: decoding.Decoder): Welcome =>
  JSON.parse(decoding.readVarString(decoder)) as Welcome;
export const readNotice = (decoder: decoding.Decoder): Notice =>
  JSON.parse(decoding.readVarString(decoder)) as Notice;
export const readRefusal = (
  decoder: decoding.Decoder,
): { frame: number; code: string; text: string } => ({
  frame: decoding.readVarUint(decoder),
  code: decoding.readVarString(decoder),
  text: decoding.readVarString(decoder),
});
export const writeMarker = (frame: number): Uint8Array<ArrayBuffer> =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, frameType.marker);
    encoding.writeVarUint(encoder, frame);
  });
