import { frameType, syncType } from '@fourchairs/shared/protocol/socket/frame.ts';
import * as decoding from 'lib0/decoding';

/** A frame from a client, taken apart as far as its outer shell goes. The insides are judged later. */
export type InboundFrame =
  | { readonly kind: 'step1'; readonly stateVector: Uint8Array }
  | { readonly kind: 'edit'; readonly step: 'step2' | 'update'; readonly update: Uint8Array }
  | { readonly kind: 'presence'; readonly payload: Uint8Array }
  | { readonly kind: 'who-is-here' }
  | { readonly kind: 'marker'; readonly count: number }
  | { readonly kind: 'malformed' };

const malformed: InboundFrame = { kind: 'malformed' };

const readSync = (decoder: decoding.Decoder): InboundFrame => {
  const step = decoding.readVarUint(decoder);
  const bytes = decoding.readVarUint8Array(decoder);
  if (decoding.hasContent(decoder)) return malformed;
  switch (step) {
    case syncType.step1:
      return { kind: 'step1', stateVector: bytes };
    case syncType.step2:
      return { kind: 'edit', step: 'step2', update: bytes };
    case syncType.update:
      return { kind: 'edit', step: 'update', update: bytes };
    default:
      return malformed;
  }
};

const readFrame = (decoder: decoding.Decoder): InboundFrame => {
  const type = decoding.readVarUint(decoder);
  switch (type) {
    case frameType.sync:
      return readSync(decoder);
    case frameType.awareness:
      return { kind: 'presence', payload: decoding.readVarUint8Array(decoder) };
    case frameType.queryAwareness:
      return { kind: 'who-is-here' };
    case frameType.marker:
      return { kind: 'marker', count: decoding.readVarUint(decoder) };
    default:
      return malformed;
  }
};

/** Never throws: anything that cannot be read is `malformed`. */
export const parseInboundFrame = (bytes: Uint8Array): InboundFrame => {
  try {
    return readFrame(decoding.createDecoder(bytes));
  } catch {
    return malformed;
  }
};
