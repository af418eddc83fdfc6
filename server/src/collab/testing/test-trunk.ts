import {
  type TrunkFrame,
  encodeTrunkFrame,
  readTrunkFrame,
} from '@fourchairs/shared/protocol/socket/trunk.ts';

import type { Connection } from '#collab/connection.ts';

import { FakeLink } from './fake-link.ts';
import type { Dial, TestClient } from './test-client.ts';

/**
 * A page with several documents on one connection. What troubles the network troubles `link`; between it and each
 * document's own link nothing is ever lost.
 */
export class TestTrunk {
  link = new FakeLink();
  readonly clients: TestClient[] = [];
  readonly #dial: Dial;
  #channels = new Map<number, FakeLink>();
  #next = 1;
  #hasBegun = false;

  constructor(dial: Dial) {
    this.#dial = dial;
  }

  /** Connects all its documents anew. */
  connect(): void {
    this.#begin();
    for (const client of this.clients) client.connect();
  }

  /** How a document of this name reaches the engine. */
  dialTo(document: string): Dial {
    return (own) => {
      if (!this.#hasBegun) this.#begin();
      return this.#openChannel(document, own);
    };
  }

  #begin(): void {
    const link = new FakeLink();
    this.link = link;
    this.#hasBegun = true;
    this.#channels = new Map();
    this.#next = 1;
    link.open(
      this.#dial(link),
      (bytes) => this.#hear(bytes),
      (code) => {
        for (const own of this.#channels.values()) own.socket.close(code);
      },
    );
  }

  #openChannel(document: string, own: FakeLink): Connection {
    const { link } = this;
    const channel = this.#next;
    this.#next += 1;
    this.#channels.set(channel, own);
    const say = (frame: TrunkFrame): void => link.send(encodeTrunkFrame(frame));
    say({ kind: 'open', channel, document });
    return {
      receive: (frame) => say({ kind: 'frame', channel, frame }),
      receiveNonsense: () => link.send('nonsense'),
      pinged: () => {},
      closed: () => {
        this.#channels.delete(channel);
        say({ kind: 'close', channel, code: 0 });
      },
    };
  }

  #hear(bytes: Uint8Array): void {
    const frame = readTrunkFrame(bytes);
    if (frame === null) throw new Error('The server sent no frame of a trunk');
    if (frame.kind === 'all') {
      for (const own of this.#channels.values()) own.socket.send(frame.frame);
    } else if (frame.kind === 'frame') this.#channels.get(frame.channel)?.socket.send(frame.frame);
    else if (frame.kind === 'close') this.#channels.get(frame.channel)?.socket.close(frame.code);
  }
}
