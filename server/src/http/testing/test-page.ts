import { parseDocumentName } from '@fourchairs/shared/document/document-name.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { DocumentAccess } from '@fourchairs/shared/protocol/http/join.ts';
import { frameType } from '@fourchairs/shared/protocol/socket/frame.ts';
import type { Notice } from '@fourchairs/shared/protocol/socket/notice.ts';
import type { Welcome } from '@fourchairs/shared/protocol/socket/welcome.ts';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';

/** A document opened by an ordinary y-websocket client, over the network. */
export type TestPage = {
  readonly doc: Y.Doc;
  readonly notices: readonly Notice[];
  /** Every frame that came, as it came. */
  readonly received: readonly Uint8Array[];
  /** The close code of the last connection that the server ended, or null. */
  readonly closedWith: () => number | null;
  /** Runs an edit and waits until the server has it on disk (CLIENT2). */
  readonly edit: (change: (doc: Y.Doc) => void) => Promise<void>;
  readonly close: () => void;
};

const until = async (what: string, isSo: () => boolean): Promise<void> => {
  const latest = Date.now() + 5000;
  while (!isSo()) {
    if (Date.now() > latest) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
};

/** Node's own socket, which keeps no cookies, with one. */
const withCookie = (cookie: string, received: Uint8Array[]) =>
  class extends WebSocket {
    constructor(address: string | URL) {
      super(address, { headers: { cookie } });
      this.addEventListener('message', ({ data }) => {
        if (data instanceof ArrayBuffer) received.push(new Uint8Array(data));
      });
    }
  };

/** Opens a document by the path the server gave, used as it is. */
export const openTestPage = async (
  url: string,
  cookie: string,
  { name, path }: DocumentAccess,
): Promise<TestPage> => {
  const { kind } = must(parseDocumentName(name), name);
  const doc = createDocument(kind);
  const notices: Notice[] = [];
  const received: Uint8Array[] = [];
  let closedWith: number | null = null;
  let leased = false;
  let saved = 0;
  let sent = 0;
  const provider = new WebsocketProvider(url.replace(/^http/, 'ws'), path, doc, {
    connect: false,
    disableBc: true,
    WebSocketPolyfill: withCookie(cookie, received),
  });
  provider.messageHandlers[frameType.welcome] = (_encoder, decoder) => {
    const welcome = JSON.parse(decoding.readVarString(decoder)) as Welcome;
    provider.awareness.setLocalState(null);
    doc.clientID = welcome.clientId;
    provider.awareness.clientID = welcome.clientId;
    provider.awareness.setLocalState({});
    leased = true;
  };
  provider.messageHandlers[frameType.marker] = (_encoder, decoder) => {
    saved = decoding.readVarUint(decoder);
  };
  provider.messageHandlers[frameType.notice] = (_encoder, decoder) => {
    notices.push(JSON.parse(decoding.readVarString(decoder)) as Notice);
  };
  provider.on('connection-close', (event: { code: number } | null) => {
    closedWith = event?.code ?? null;
    if (closedWith !== null && closedWith >= 4400) provider.shouldConnect = false;
  });
  // Our step 2 counts as the first frame that is acknowledged.
  doc.on('update', (_update: Uint8Array, origin: unknown) => {
    if (origin !== provider) sent += 1;
  });
  provider.connect();
  await until(`${name} to open`, () => (leased && provider.synced) || closedWith !== null);
  const stepTwo = 1;
  const mark = () => {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, frameType.marker);
    encoding.writeVarUint(encoder, sent + stepTwo);
    provider.ws?.send(encoding.toUint8Array(encoder));
  };
  return {
    doc,
    notices,
    received,
    closedWith: () => closedWith,
    edit: async (change) => {
      change(doc);
      mark();
      await until('words to be saved', () => saved >= sent + stepTwo);
    },
    close: () => {
      provider.destroy();
      doc.destroy();
    },
  };
};
