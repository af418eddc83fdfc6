import { decodeOwnFrame, encodeMarker } from '@fourchairs/shared/protocol/socket/codec.ts';
import { frameType, syncType } from '@fourchairs/shared/protocol/socket/frame.ts';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

import { meetingOf, seatOf } from './bench-ids.ts';

/** What a client makes of a frame. */
export type Heard =
  | { readonly kind: 'update'; readonly bytes: Uint8Array }
  /** The answer to the client's first question: all the server has. */
  | { readonly kind: 'state'; readonly bytes: Uint8Array }
  /** The server asks what the client has. */
  | { readonly kind: 'question' }
  | { readonly kind: 'lease'; readonly clientId: number }
  | { readonly kind: 'other' };

/** How the clients of a contender speak. */
export type Wire = {
  readonly address: (url: string, room: number, person: number) => string;
  readonly headers: (room: number, person: number) => Readonly<Record<string, string>>;
  /** Sent when the socket opens. */
  readonly hello: (room: number) => readonly Uint8Array[];
  readonly read: (frame: Uint8Array) => Heard;
  readonly update: (room: number, bytes: Uint8Array) => Uint8Array;
  /** "I have nothing", to the server's question. */
  readonly nothing: (room: number) => Uint8Array;
  /** What an honest client sends beside its edits, given how many sync frames it has sent. */
  readonly marker: ((count: number) => Uint8Array) | null;
  /** Whether a client writes under an id the server lends it. */
  readonly isLent: boolean;
};

const emptyStateVector = new Uint8Array([0]);
const emptyUpdate = new Uint8Array([0, 0]);

const frame = (write: (encoder: encoding.Encoder) => void): Uint8Array => {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
};

const sync = (step: number, bytes: Uint8Array, prefix = (_encoder: encoding.Encoder) => {}) =>
  frame((encoder) => {
    prefix(encoder);
    encoding.writeVarUint(encoder, frameType.sync);
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, bytes);
  });

const readSync = (decoder: decoding.Decoder): Heard => {
  const step = decoding.readVarUint(decoder);
  if (step === syncType.step1) return { kind: 'question' };
  const bytes = decoding.readVarUint8Array(decoder);
  return { kind: step === syncType.step2 ? 'state' : 'update', bytes };
};

const plain = {
  headers: () => ({}),
  hello: () => [sync(syncType.step1, emptyStateVector)],
  update: (_room: number, bytes: Uint8Array) => sync(syncType.update, bytes),
  nothing: () => sync(syncType.step2, emptyUpdate),
  marker: null,
  isLent: false,
};

export const yWebsocketWire: Wire = {
  ...plain,
  address: (url, room) => `${url}/room-${room}`,
  read: (bytes) => {
    const decoder = decoding.createDecoder(bytes);
    return decoding.readVarUint(decoder) === frameType.sync ? readSync(decoder) : { kind: 'other' };
  },
};

/** A relay answers nobody: its clients have only what they hear. */
export const relayWire: Wire = { ...yWebsocketWire, hello: () => [] };

const authenticate = 2;
const syncReply = 4;
const named = (room: number) => (encoder: encoding.Encoder) =>
  encoding.writeVarString(encoder, `room-${room}`);

/** Hocuspocus puts the document's name in front of every frame, and wants a token first, whatever it is. */
export const hocuspocusWire: Wire = {
  ...plain,
  address: (url) => url,
  hello: (room) => [
    frame((encoder) => {
      named(room)(encoder);
      encoding.writeVarUint(encoder, authenticate);
      encoding.writeVarUint(encoder, 0);
      encoding.writeVarString(encoder, '');
    }),
    sync(syncType.step1, emptyStateVector, named(room)),
  ],
  update: (room, bytes) => sync(syncType.update, bytes, named(room)),
  nothing: (room) => sync(syncType.step2, emptyUpdate, named(room)),
  read: (bytes) => {
    const decoder = decoding.createDecoder(bytes);
    decoding.readVarString(decoder);
    const type = decoding.readVarUint(decoder);
    return type === frameType.sync || type === syncReply ? readSync(decoder) : { kind: 'other' };
  },
};

export const ourWire: Wire = {
  ...plain,
  address: (url, room, person) =>
    `${url}/collab/${seatOf(room, person)}/${meetingOf(room)}/meeting`,
  headers: (room, person) => ({ cookie: `fc-${seatOf(room, person)}=bench` }),
  read: (bytes) => {
    const decoder = decoding.createDecoder(bytes);
    if (decoding.readVarUint(decoder) === frameType.sync) return readSync(decoder);
    const own = decodeOwnFrame(bytes);
    return own?.type === 'welcome'
      ? { kind: 'lease', clientId: own.welcome.clientId }
      : { kind: 'other' };
  },
  marker: encodeMarker,
  isLent: true,
};
