import { encodeTrunkFrame, readTrunkFrame } from '@fourchairs/shared/protocol/socket/trunk.ts';
import { WebSocket } from 'ws';

import type { Ear, Line } from './wire-client.ts';

/** The channels of one socket, while it lasts. */
type Open = { readonly socket: WebSocket; readonly channels: Map<number, Ear>; highest: number };

const hear = ({ channels }: Open, data: Uint8Array): void => {
  const frame = readTrunkFrame(data);
  if (frame?.kind === 'frame') channels.get(frame.channel)?.heard(frame.frame);
  else if (frame?.kind === 'all') for (const ear of channels.values()) ear.heard(frame.frame);
  else if (frame?.kind === 'close') {
    channels.get(frame.channel)?.ended(`closed ${frame.code}`);
    channels.delete(frame.channel);
  }
};

const isUsable = (open: Open | null): open is Open =>
  open !== null && open.socket.readyState <= WebSocket.OPEN;

/** One socket of a seat that carries all its documents, as our pages have it; a new one when that has ended. */
export class SharedSocket {
  readonly #address: string;
  readonly #cookie: string;
  #open: Open | null = null;

  constructor(address: string, cookie: string) {
    this.#address = address;
    this.#cookie = cookie;
  }

  /** A channel of it for this document, each time it is dialled. */
  line(document: string): Line {
    return (ear) => {
      const open = isUsable(this.#open) ? this.#open : this.#connect();
      open.highest += 1;
      const channel = open.highest;
      const { socket, channels } = open;
      channels.set(channel, ear);
      const begin = (): void => {
        socket.send(encodeTrunkFrame({ kind: 'open', channel, document }));
        ear.opened();
      };
      if (socket.readyState === WebSocket.OPEN) queueMicrotask(begin);
      else socket.once('open', begin);
      return {
        socket,
        receive: (frame) => socket.send(encodeTrunkFrame({ kind: 'frame', channel, frame })),
        pinged: () => socket.ping(),
        receiveNonsense: () => socket.send('nonsense'),
        closed: () => channels.delete(channel),
      };
    };
  }

  #connect(): Open {
    const socket = new WebSocket(this.#address, { headers: { cookie: this.#cookie } });
    const open: Open = { socket, channels: new Map(), highest: 0 };
    this.#open = open;
    socket.on('message', (data: Buffer) => hear(open, new Uint8Array(data)));
    socket.on('error', () => {});
    socket.on('close', (code) => {
      for (const ear of open.channels.values()) ear.ended(`closed ${code}`);
    });
    return open;
  }
}
