import { documentSchemaVersion } from '@fourchairs/shared/document/schema-version.ts';

import { meetingAt, readSeat } from './first-seat.ts';

/** The document every meeting has. Its first question, that of an empty document, needs no Yjs to be asked. */
const document = `meeting?schema=${documentSchemaVersion}`;
const emptyStep1 = new Uint8Array([0, 0, 1, 0]);

/** "From now on channel 1 is this document", as shared/protocol/socket/trunk.ts writes it. */
const openFrame = (): Uint8Array<ArrayBuffer> => {
  const name = new TextEncoder().encode(document);
  return new Uint8Array([0, 0, 1, name.length, ...name]);
};

/** Nobody wants it: the meeting has ended, or the page turned to something else. */
const unwantedMs = 20_000;

const open = (address: string) => {
  const socket = new WebSocket(address);
  socket.binaryType = 'arraybuffer';
  const held: unknown[] = [];
  let receive = (data: unknown): void => void held.push(data);
  socket.onmessage = ({ data }) => receive(data);
  socket.addEventListener('open', () => {
    socket.send(openFrame());
    socket.send(new Uint8Array([1, ...emptyStep1]));
  });
  const unwanted = setTimeout(() => socket.close(), unwantedMs);
  const take = (taker: (data: unknown) => void): void => {
    clearTimeout(unwanted);
    for (const data of held.splice(0)) taker(data);
    receive = taker;
  };
  return { socket, take, document, sent: emptyStep1 };
};

/**
 * Opens the meeting's socket (a trunk, server/src/collab/SPEC.md) while the code that reads it is still on the way, and
 * asks for the shared document on its first channel. Gives it once to whoever would open one to the same address.
 */
export const openFirst = (path: string) => {
  const meetingId = meetingAt(path);
  const seat = meetingId === null ? null : readSeat(meetingId);
  const server = location.origin.replace(/^http/u, 'ws');
  const address = seat === null ? null : `${server}/collab/${seat}/${meetingId}`;
  let first = address === null ? null : open(address);
  return (wanted: string): ReturnType<typeof open> | null => {
    const taken = first;
    if (taken === null || wanted !== address) return null;
    first = null;
    return taken.socket.readyState <= WebSocket.OPEN ? taken : null;
  };
};

export const takeFirstTrunk = openFirst(location.pathname);
