/** FIN, and the opcode of a binary message (RFC 6455, 5.2). */
const binaryMessage = 0x82;

const lengthOfVarUint = (value: number): number =>
  value < 128 ? 1 : 1 + lengthOfVarUint(Math.floor(value / 128));

/** lib0's variable length: seven bits a byte, the lowest first. */
const writeVarUint = (into: Buffer, at: number, value: number): number => {
  if (value < 128) return into.writeUInt8(value, at);
  into[at] = (value % 128) | 128;
  return writeVarUint(into, at + 1, Math.floor(value / 128));
};

/** A WebSocket frame for `length` bytes of payload, as a server sends it: in one piece, not masked. Returns where they go. */
const startBinary = (length: number): { readonly frame: Buffer; readonly at: number } => {
  const at = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(at + length);
  frame[0] = binaryMessage;
  if (at === 2) frame[1] = length;
  else if (at === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  return { frame, at };
};

const frameBinary = (payload: Uint8Array, channel: number | null): Buffer => {
  const prefix = channel === null ? 0 : lengthOfVarUint(channel);
  const { frame, at } = startBinary(prefix + payload.length);
  if (channel !== null) writeVarUint(frame, at, channel);
  frame.set(payload, at + prefix);
  return frame;
};

export type Framer = (payload: Uint8Array, channel: number | null) => Buffer;

/**
 * Frames a payload once for all who get it: fan-out gives one payload to many sockets in a row. On trunks the document
 * that everybody has open is on the same channel for nearly all of them.
 */
export const createFramer = (): Framer => {
  let last: Uint8Array | null = null;
  const frames = new Map<number | null, Buffer>();
  return (payload, channel) => {
    if (last !== payload) {
      last = payload;
      frames.clear();
    }
    const known = frames.get(channel);
    if (known !== undefined) return known;
    const frame = frameBinary(payload, channel);
    frames.set(channel, frame);
    return frame;
  };
};
