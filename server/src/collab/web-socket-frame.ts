/** FIN, and the opcode of a binary message (RFC 6455, 5.2). */
const binaryMessage = 0x82;

/** A whole WebSocket frame around a payload, as a server sends it: in one piece, not masked. */
const frameBinary = (payload: Uint8Array): Buffer => {
  const { length } = payload;
  const header = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(header + length);
  frame[0] = binaryMessage;
  if (header === 2) frame[1] = length;
  else if (header === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.set(payload, header);
  return frame;
};

/** Frames a payload once for all who get it: fan-out gives one payload to many sockets in a row. */
export const createFramer = (): ((payload: Uint8Array) => Buffer) => {
  let last: { readonly payload: Uint8Array; readonly frame: Buffer } | null = null;
  return (payload) => {
    if (last?.payload !== payload) last = { payload, frame: frameBinary(payload) };
    return last.frame;
  };
};
