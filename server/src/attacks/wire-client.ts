import { parseDocumentName } from '@fourchairs/shared/document/document-name.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { WebSocket } from 'ws';

import type { Connection } from '#collab/connection.ts';
import type { FakeLink } from '#collab/testing/fake-link.ts';
import { TestClient } from '#collab/testing/test-client.ts';

export type WireOptions = {
  /** Off: says nothing by itself, so that the attacker can say anything. */
  readonly isPolite?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
};

const toBytes = (data: Buffer): Uint8Array => new Uint8Array(data);

/**
 * The test client of the engine on a real socket: it knows the protocol, and sends whatever it is told to. Every byte
 * that came down is kept in `wire`, so that a test can look for what must not be there.
 */
export class WireClient extends TestClient {
  socket: WebSocket | null = null;
  readonly wire: Uint8Array[] = [];
  /** How the last connection ended: a close code, or what HTTP answered instead of a socket. */
  ended: string | null = null;

  constructor(url: string, name: string, { isPolite = true, headers = {} }: WireOptions = {}) {
    const { kind } = must(parseDocumentName(name), name);
    super(kind, (link) => this.#dial(link, url, headers), { isPolite });
  }

  override send(raw: Uint8Array | 'nonsense'): void {
    super.send(raw);
    this.link.move();
  }

  /** Goes without a word. */
  end(): void {
    this.socket?.terminate();
  }

  #dial(link: FakeLink, url: string, headers: Readonly<Record<string, string>>): Connection {
    const socket = new WebSocket(url, { headers: { ...headers } });
    this.socket = socket;
    this.ended = null;
    link.isFlowing = false;
    socket.on('open', () => {
      Object.assign(link, { isFlowing: true });
      link.move();
    });
    socket.on('message', (data: Buffer) => {
      this.wire.push(toBytes(data));
      link.socket.send(toBytes(data));
      link.move();
    });
    socket.on('unexpected-response', (_request, { statusCode }) => {
      this.ended = `HTTP ${statusCode}`;
      socket.terminate();
    });
    socket.on('error', () => {});
    socket.on('close', (code) => {
      this.ended ??= `closed ${code}`;
    });
    return {
      receive: (bytes) => socket.send(bytes),
      pinged: () => socket.ping(),
      receiveNonsense: () => socket.send('nonsense'),
      closed: () => socket.terminate(),
    };
  }
}
