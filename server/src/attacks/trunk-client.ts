import {
  type TrunkFrame,
  encodeTrunkFrame,
  readTrunkFrame,
} from '@fourchairs/shared/protocol/socket/trunk.ts';
import { WebSocket } from 'ws';

import type { Seat } from './seat.ts';
import { until } from './until.ts';

/** One socket of a seat for all its documents, on which anything can be said. */
export class TrunkClient {
  readonly heard: TrunkFrame[] = [];
  ended: string | null = null;
  readonly #socket: WebSocket;

  constructor(address: string, cookie: string) {
    this.#socket = new WebSocket(address, { headers: { cookie } });
    this.#socket.on('message', (data: Buffer) => {
      const frame = readTrunkFrame(new Uint8Array(data));
      if (frame !== null) this.heard.push(frame);
    });
    this.#socket.on('error', () => {});
    this.#socket.on('close', (code) => {
      this.ended ??= `closed ${code}`;
    });
  }

  isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  send(bytes: Uint8Array): void {
    this.#socket.send(bytes);
  }

  open(channel: number, document: string): void {
    this.send(encodeTrunkFrame({ kind: 'open', channel, document }));
  }

  /** How this channel, or the whole trunk, ended; `open` when something else came down on it. */
  answerOn(channel: number): string | null {
    for (const frame of this.heard) {
      if (frame.kind === 'close' && frame.channel === channel) return `channel ${frame.code}`;
      if (frame.kind === 'frame' && frame.channel === channel) return 'open';
    }
    return this.ended;
  }

  end(): void {
    this.#socket.terminate();
  }
}

/** A trunk of this seat to the meeting whose shared document is at `address`. */
export const openTrunk = async (
  seat: Seat,
  address = seat.address('meeting'),
): Promise<TrunkClient> => {
  const trunk = new TrunkClient(address.replace(/\/meeting$/, ''), seat.browser.cookie());
  await until('a trunk', () => trunk.isOpen() || trunk.ended !== null);
  return trunk;
};
