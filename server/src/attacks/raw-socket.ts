import { randomBytes } from 'node:crypto';
import { type Socket, connect } from 'node:net';

/** A socket below WebSocket: what no library would send, or nothing at all. */
export const openRaw = (url: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject);
      socket.on('error', () => {});
      resolve(socket);
    });
  });

/** Asks for the upgrade of this address, and answers whatever comes with silence. */
export const upgradeRaw = async (address: string, cookie: string): Promise<Socket> => {
  const socket = await openRaw(address);
  const { pathname, host } = new URL(address);
  const key = randomBytes(16).toString('base64');
  socket.write(
    `GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
      `Sec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: 13\r\nCookie: ${cookie}\r\n\r\n`,
  );
  return socket;
};

/** One masked frame as a client sends it (RFC 6455, 5.2): whole, with this opcode, not longer than 125 bytes. */
export const rawFrame = (opcode: number, payload: Uint8Array): Buffer => {
  const mask = randomBytes(4);
  const masked = payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  return Buffer.concat([Buffer.of(0x80 | opcode, 0x80 | payload.length), mask, masked]);
};
