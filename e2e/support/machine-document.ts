import {
  type OwnFrame,
  type Refused,
  encodeMarker,
  readMarker,
  readNotice,
  readRefused,
  readWelcome,
} from '@fourchairs/shared/protocol/socket/codec.ts';
import { frameType, syncType } from '@fourchairs/shared/protocol/socket/frame.ts';
import type { Notice } from '@fourchairs/shared/protocol/socket/notice.ts';
import type { Welcome } from '@fourchairs/shared/protocol/socket/welcome.ts';
import type { Decoder } from 'lib0/decoding';
import { WebSocket as NodeSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

import { until } from './until.ts';

const isSocketClass = (value: unknown): value is typeof WebSocket => typeof value === 'function';

/** Whether bytes are a sync frame of the kinds that frame 101 counts. */
const isCounted = (bytes: unknown): boolean =>
  bytes instanceof Uint8Array &&
  bytes[0] === frameType.sync &&
  (bytes[1] === syncType.step2 || bytes[1] === syncType.update);

type SocketOptions = {
  readonly cookie: string;
  readonly opening: () => void;
  readonly sent: () => void;
};

/** The ws package's class with a seat's cookie; y-websocket asks it for nothing a browser's does not have. */
const socketWith = ({ cookie, opening, sent }: SocketOptions): typeof WebSocket => {
  const Socket: unknown = class extends NodeSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers: { Cookie: cookie } });
      opening();
    }

    override send(data: Parameters<NodeSocket['send']>[0]): void {
      super.send(data);
      if (isCounted(data)) sent();
    }
  };
  if (!isSocketClass(Socket)) throw new Error('ws has no class for sockets');
  return Socket;
};

/** A document held by a plain y-websocket client that knows our four frames. */
export class MachineDocument {
  readonly doc = new Y.Doc();
  readonly provider: WebsocketProvider;
  readonly refused: Refused[] = [];
  readonly notices: Notice[] = [];
  /** Codes this client was closed with, in order. */
  readonly closed: number[] = [];
  welcome: Welcome | null = null;
  /** The highest count of sync frames the server says is on disk. */
  saved = 0;
  #sent = 0;

  private constructor(url: string, path: string, cookie: string) {
    this.provider = new WebsocketProvider(url.replace(/^http/, 'ws'), path, this.doc, {
      connect: false,
      disableBc: true,
      WebSocketPolyfill: socketWith({
        cookie,
        opening: () => {
          this.#sent = 0;
          this.saved = 0;
        },
        sent: () => {
          this.#sent += 1;
        },
      }),
    });
    this.#hear(frameType.welcome, readWelcome, (welcome) => this.#welcomed(welcome));
    this.#hear(frameType.marker, readMarker, (count) => {
      this.saved = count;
    });
    this.#hear(frameType.refused, readRefused, (refused) => this.refused.push(refused));
    this.#hear(frameType.notice, readNotice, (notice) => this.notices.push(notice));
    this.provider.on('connection-close', (event) => this.closed.push(event?.code ?? 0));
  }

  /** Resolves when the document is here. */
  static async open(url: string, path: string, cookie: string): Promise<MachineDocument> {
    const document = new MachineDocument(url, path, cookie);
    document.provider.connect();
    await until('the document', () => document.provider.synced && document.welcome !== null);
    return document;
  }

  /** Waits to be closed for good, and says with which code. */
  static async closedAt(url: string, path: string, cookie: string): Promise<number> {
    const document = new MachineDocument(url, path, cookie);
    document.provider.connect();
    await until('a close', () => document.closed.length > 0);
    document.destroy();
    return document.closed[0] ?? 0;
  }

  /** Waits until everything written here is on the server's disk. */
  async expectSaved(): Promise<void> {
    this.provider.ws?.send(new Uint8Array(encodeMarker(this.#sent)));
    await until('frame 101', () => this.saved === this.#sent);
  }

  destroy(): void {
    this.provider.destroy();
    // Its presence looks for the lost every three seconds, and no process would end by itself.
    this.doc.destroy();
  }

  #welcomed(welcome: Welcome): void {
    if (this.welcome === null) {
      this.provider.awareness.setLocalState(null);
      this.doc.clientID = welcome.clientId;
      this.provider.awareness.clientID = welcome.clientId;
      // y-websocket, going away, wants to know something of the id.
      this.provider.awareness.setLocalState({});
    }
    this.welcome = welcome;
  }

  #hear<Value>(
    type: OwnFrameType,
    read: (decoder: Decoder) => Value | null,
    use: (value: Value) => unknown,
  ): void {
    this.provider.messageHandlers[type] = (_encoder, decoder) => {
      const value = read(decoder);
      if (value !== null) use(value);
    };
  }
}

type OwnFrameType = (typeof frameType)[OwnFrame['type']];
