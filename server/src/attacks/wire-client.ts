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

/** What a line tells the client at its end. */
export type Ear = {
  readonly opened: () => void;
  readonly heard: (bytes: Uint8Array) => void;
  readonly ended: (what: string) => void;
};

/** What carries a client's frames: a socket of its own, or a channel of one that it shares (`shared-socket.ts`). */
export type Line = (ear: Ear) => Connection & { readonly socket: WebSocket };

const ownSocket =
  (url: string, headers: Readonly<Record<string, string>>): Line =>
  ({ opened, heard, ended }) => {
    const socket = new WebSocket(url, { headers: { ...headers } });
    socket.on('open', opened);
    socket.on('message', (data: Buffer) => heard(new Uint8Array(data)));
    socket.on('unexpected-response', (_request, { statusCode }) => {
      ended(`HTTP ${statusCode}`);
      socket.terminate();
    });
    socket.on('error', () => {});
    socket.on('close', (code) => ended(`closed ${code}`));
    return {
      socket,
      receive: (bytes) => socket.send(bytes),
      pinged: () => socket.ping(),
      receiveNonsense: () => socket.send('nonsense'),
      closed: () => socket.terminate(),
    };
  };

/**
 * The test client of the engine on a real socket: it knows the protocol, and sends whatever it is told to. Every byte
 * that came down is kept in `wire`, so that a test can look for what must not be there.
 */
export class WireClient extends TestClient {
  socket: WebSocket | null = null;
  readonly wire: Uint8Array[] = [];
  /** How the last connection ended: a close code, or what HTTP answered instead of a socket. */
  ended: string | null = null;

  constructor(
    to: string | Line,
    name: string,
    { isPolite = true, headers = {} }: WireOptions = {},
  ) {
    const { kind } = must(parseDocumentName(name), name);
    const line = typeof to === 'string' ? ownSocket(to, headers) : to;
    super(kind, (link) => this.#dial(link, line), { isPolite });
  }

  override send(raw: Uint8Array | 'nonsense'): void {
    super.send(raw);
    this.link.move();
  }

  /** Goes without a word. */
  end(): void {
    this.socket?.terminate();
  }

  #dial(link: FakeLink, line: Line): Connection {
    this.ended = null;
    link.isFlowing = false;
    const { socket, ...connection } = line({
      opened: () => {
        Object.assign(link, { isFlowing: true });
        link.move();
      },
      heard: (bytes) => {
        this.wire.push(bytes);
        link.socket.send(bytes);
        link.move();
      },
      // The end of a connection before this one says nothing of this one.
      ended: (what) => {
        if (this.link === link) this.ended ??= what;
      },
    });
    this.socket = socket;
    return connection;
  }
}
