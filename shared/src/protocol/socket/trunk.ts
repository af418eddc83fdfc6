import {
  createDecoder,
  type Decoder,
  readTailAsUint8Array,
  readVarString,
  readVarUint,
} from 'lib0/decoding';
import { type Encoder, encode, writeUint8Array, writeVarString, writeVarUint } from 'lib0/encoding';

/**
 * A trunk is one socket that carries all documents of one seat, each on a channel of its own
 * (`/collab/<seat>/<meetingId>`, server/src/collab/SPEC.md). Every frame begins with the number of its channel; what
 * follows is the frame as it would travel on a socket of the document's own. Channel 0 is about the channels themselves.
 */
const control = 0;
const controlKind = { open: 0, close: 1, all: 2 } as const;

/** One frame of a trunk. */
export type TrunkFrame =
  /** Up: from now on this channel is this document, `<documentName>?epoch=&schema=`. Each number is used once. */
  | { readonly kind: 'open'; readonly channel: number; readonly document: string }
  /** Either way: the channel has ended; down, with a code of close-code.ts. Up, the code means nothing and is 0. */
  | { readonly kind: 'close'; readonly channel: number; readonly code: number }
  /** Down: the same frame for every open channel, such as the heartbeat. */
  | { readonly kind: 'all'; readonly frame: Uint8Array }
  | { readonly kind: 'frame'; readonly channel: number; readonly frame: Uint8Array };

const onControl = (kind: number, write: (encoder: Encoder) => void): Uint8Array =>
  encode((encoder) => {
    writeVarUint(encoder, control);
    writeVarUint(encoder, kind);
    write(encoder);
  });

export const encodeTrunkFrame = (trunkFrame: TrunkFrame): Uint8Array => {
  switch (trunkFrame.kind) {
    case 'open':
      return onControl(controlKind.open, (encoder) => {
        writeVarUint(encoder, trunkFrame.channel);
        writeVarString(encoder, trunkFrame.document);
      });
    case 'close':
      return onControl(controlKind.close, (encoder) => {
        writeVarUint(encoder, trunkFrame.channel);
        writeVarUint(encoder, trunkFrame.code);
      });
    case 'all':
      return onControl(controlKind.all, (encoder) => writeUint8Array(encoder, trunkFrame.frame));
    case 'frame':
      return encode((encoder) => {
        writeVarUint(encoder, trunkFrame.channel);
        writeUint8Array(encoder, trunkFrame.frame);
      });
  }
};

const readControl = (decoder: Decoder): TrunkFrame | null => {
  const kind = readVarUint(decoder);
  if (kind === controlKind.all) return { kind: 'all', frame: readTailAsUint8Array(decoder) };
  const channel = readVarUint(decoder);
  if (kind === controlKind.open) {
    return { kind: 'open', channel, document: readVarString(decoder) };
  }
  return kind === controlKind.close ? { kind: 'close', channel, code: readVarUint(decoder) } : null;
};

/** Reads one frame of a trunk; null for anything that is none. `frame` is a view of `bytes`. */
export const readTrunkFrame = (bytes: Uint8Array): TrunkFrame | null => {
  try {
    const decoder = createDecoder(bytes);
    const channel = readVarUint(decoder);
    if (channel === control) return readControl(decoder);
    return { kind: 'frame', channel, frame: readTailAsUint8Array(decoder) };
  } catch {
    return null;
  }
};
