import { frameType } from '@fourchairs/shared/protocol/socket/frame.ts';
import { waitBefore } from '@fourchairs/shared/protocol/socket/wait-before.ts';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';

import { watchLink } from './link-watch.ts';
import { observedSocket } from './observed-socket.ts';

export type LinkOptions = {
  readonly wsUrl: string;
  readonly path: string;
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly params: Readonly<Record<string, string>>;
  readonly Socket: typeof WebSocket;
  /** Drops what the sockets of several documents share, when it looks dead. */
  readonly drop?: () => void;
  /** From 0 to 1, for how long to wait; documents that lost one connection together wait together. */
  readonly chance?: (() => number) | undefined;
};

/** What a link tells whoever speaks the protocol over it. */
export type LinkEvents = {
  /** A new socket: the server counts from nothing. */
  readonly opening: () => void;
  /** The server's step 2 is in: the document is what everybody has. */
  readonly synced: () => void;
  /** The connection went, and is made again. `code` is null when we closed it ourselves. */
  readonly lost: (code: number | null) => void;
  /** The server said 44xx: it is not made again. */
  readonly closed: (code: number) => void;
  /** A sync frame of this sub-type went out. */
  readonly sent: (subType: number) => void;
  /** Every few seconds. */
  readonly tick: () => void;
};

/** A connection is dead after this many heartbeats without a word; when the page wakes, sooner. */
const silentHeartbeats = 2.5;
const silentWhenWoken = 1.2;
/** How long an attempt to connect may take before another is made; when the page wakes, sooner. */
const connectMs = 10_000;
const connectMsWhenWoken = 3000;

/**
 * A y-websocket provider that finds out by itself when its socket is dead: after sleep, a lost network, a silent server.
 * Everybody comes back at a random moment, later and later, and at once when the page comes to the front.
 */
export class ProviderLink {
  /** From the welcome. */
  heartbeatMs = 10_000;
  readonly provider: WebsocketProvider;
  readonly #events: LinkEvents;
  readonly #drop: () => void;
  readonly #chance: () => number;
  readonly #stopWatching: () => void;
  #heardAt = Date.now();
  #connectingAt = Date.now();

  constructor(options: LinkOptions, events: LinkEvents) {
    const { wsUrl, path, doc, awareness, params, Socket, drop = () => {} } = options;
    this.#chance = options.chance ?? (() => Math.random());
    this.#events = events;
    this.#drop = drop;
    this.provider = new WebsocketProvider(wsUrl, path.replace(/^\/+/u, ''), doc, {
      awareness,
      params: { ...params },
      connect: false,
      disableBc: true,
      WebSocketPolyfill: observedSocket(Socket, {
        // An answer that is written to a socket given up meanwhile is not of the connection that counts now.
        sent: (data, socket) => {
          if (socket === this.provider.ws) this.#sent(data);
        },
        received: () => {
          this.#heardAt = Date.now();
        },
      }),
    });
    this.#listen();
    this.#stopWatching = watchLink({
      tick: () => this.#tick(),
      wake: () => this.wake(),
      suspect: () => this.reconnect(),
    });
  }

  connect(): void {
    this.provider.connect();
  }

  /** There is reason to think that the server can be reached: be connected now, not later. */
  wake(): void {
    this.#lookAfter({ silent: silentWhenWoken, connecting: connectMsWhenWoken });
  }

  /** Drops the socket there is, if any, and opens another now. */
  reconnect(): void {
    this.provider.disconnect();
    this.#drop();
    this.provider.connect();
  }

  send(frame: Uint8Array): void {
    this.provider.ws?.send(new Uint8Array(frame));
  }

  destroy(): void {
    this.#stopWatching();
    this.provider.destroy();
  }

  #listen(): void {
    const { provider } = this;
    provider.on('status', ({ status }) => {
      if (status !== 'connecting') return;
      this.#connectingAt = Date.now();
      this.#heardAt = this.#connectingAt;
      this.#events.opening();
    });
    provider.on('sync', (synced) => {
      if (synced) this.#events.synced();
    });
    provider.on('connection-close', (event) => {
      provider.maxBackoffTime = waitBefore(provider.wsUnsuccessfulReconnects + 1, this.#chance);
      this.#events.lost(event?.code ?? null);
    });
    provider.on('closed', ({ code }) => this.#events.closed(code));
  }

  #sent(data: Uint8Array): void {
    const [type, subType] = data;
    if (type === frameType.sync && subType !== undefined) this.#events.sent(subType);
  }

  #tick(): void {
    this.#lookAfter({ silent: silentHeartbeats, connecting: connectMs });
    this.#events.tick();
  }

  #lookAfter(patience: { readonly silent: number; readonly connecting: number }): void {
    const { provider } = this;
    const now = Date.now();
    if (!provider.shouldConnect) return;
    if (provider.wsconnected) {
      if (now - this.#heardAt > patience.silent * this.heartbeatMs) this.reconnect();
    } else if (provider.ws !== null) {
      if (now - this.#connectingAt > patience.connecting) this.reconnect();
    } else if (patience.silent === silentWhenWoken) provider.connect();
  }
}
