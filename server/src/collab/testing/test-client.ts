import { type DocumentKind, createDocument } from '@fourchairs/shared/document/roots.ts';
import {
  type OwnFrame,
  type Refused,
  decodeOwnFrame,
} from '@fourchairs/shared/protocol/socket/codec.ts';
import { frameType, syncType } from '@fourchairs/shared/protocol/socket/frame.ts';
import type { Notice } from '@fourchairs/shared/protocol/socket/notice.ts';
import type { Welcome } from '@fourchairs/shared/protocol/socket/welcome.ts';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

import { FakeLink } from './fake-link.ts';

const fromServer = Symbol('from the server');

const frame = (...write: ((encoder: encoding.Encoder) => void)[]): Uint8Array => {
  const encoder = encoding.createEncoder();
  for (const each of write) each(encoder);
  return encoding.toUint8Array(encoder);
};
const uint = (value: number) => (encoder: encoding.Encoder) =>
  encoding.writeVarUint(encoder, value);
const bytes = (value: Uint8Array) => (encoder: encoding.Encoder) =>
  encoding.writeVarUint8Array(encoder, value);

export const syncFrame = (step: number, value: Uint8Array): Uint8Array =>
  frame(uint(frameType.sync), uint(step), bytes(value));
export const presenceFrame = (payload: Uint8Array): Uint8Array =>
  frame(uint(frameType.awareness), bytes(payload));

/** How a client reaches the engine: the test engine knows. */
export type Dial = (link: FakeLink) => Parameters<FakeLink['open']>[0];

/** A page that speaks y-websocket's protocol and our four frames, over a fake link. */
export class TestClient {
  readonly doc: Y.Doc;
  link = new FakeLink();
  welcome: Welcome | null = null;
  /** Frames of this connection by name, in order, for tests of the order. */
  heard: string[] = [];
  refused: Refused[] = [];
  notices: Notice[] = [];
  presences: Uint8Array[] = [];
  /** The highest count the server says is on disk, and edits sent, on this connection. */
  saved = 0;
  sent = 0;
  isSynced = false;
  /** Called when everything sent is on disk, with how far the client's own words went. */
  onSaved: (clock: number) => void = () => {};
  /** Off: says nothing by itself, so that the test can say anything. */
  readonly isPolite: boolean;
  readonly #dial: Dial;

  constructor(kind: DocumentKind, dial: Dial, { isPolite = true }: { isPolite?: boolean } = {}) {
    this.#dial = dial;
    this.isPolite = isPolite;
    this.doc = createDocument(kind);
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === fromServer || this.welcome === null) return;
      this.sendEdit(syncType.update, update);
    });
  }

  get closedWith(): number | null {
    return this.link.closedWith;
  }

  /** Opens a connection; after the first the Y.Doc keeps its client id. */
  connect(): this {
    this.link = new FakeLink();
    this.heard = [];
    this.sent = 0;
    this.saved = 0;
    this.isSynced = false;
    const { link } = this;
    const isFirst = this.welcome === null;
    link.open(
      this.#dial(link),
      (received) => this.#hear(received, isFirst),
      () => {},
    );
    if (this.isPolite) this.sendStep1();
    return this;
  }

  send(raw: Uint8Array | 'nonsense'): void {
    this.link.send(raw);
  }

  sendStep1(stateVector = Y.encodeStateVector(this.doc)): void {
    this.send(syncFrame(syncType.step1, stateVector));
  }

  /** An edit and a marker that asks to hear when it is on disk. */
  sendEdit(step: number, update: Uint8Array): void {
    this.sent += 1;
    this.send(syncFrame(step, update));
    this.send(frame(uint(frameType.marker), uint(this.sent)));
  }

  sendMarker(count: number): void {
    this.send(frame(uint(frameType.marker), uint(count)));
  }

  askWhoIsHere(): void {
    this.send(frame(uint(frameType.queryAwareness)));
  }

  #hear(received: Uint8Array, isFirst: boolean): void {
    const own = decodeOwnFrame(received);
    if (own !== null) return this.#hearOwn(own, isFirst);
    const decoder = decoding.createDecoder(received);
    if (decoding.readVarUint(decoder) === frameType.sync) return this.#hearSync(decoder);
    this.heard.push('presence');
    this.presences.push(decoding.readVarUint8Array(decoder));
  }

  #hearOwn(own: OwnFrame, isFirst: boolean): void {
    this.heard.push(own.type === 'marker' ? 'saved' : own.type);
    if (own.type === 'welcome') this.#hearWelcome(own.welcome, isFirst);
    else if (own.type === 'marker') this.#hearSaved(own.count);
    else if (own.type === 'refused') this.refused.push(own.refused);
    else this.notices.push(own.notice);
  }

  #hearSaved(count: number): void {
    this.saved = count;
    if (count === this.sent) this.onSaved(Y.getState(this.doc.store, this.doc.clientID));
  }

  #hearWelcome(welcome: Welcome, isFirst: boolean): void {
    if (isFirst) this.doc.clientID = welcome.clientId;
    this.welcome = welcome;
  }

  #hearSync(decoder: decoding.Decoder): void {
    const step = decoding.readVarUint(decoder);
    const value = decoding.readVarUint8Array(decoder);
    if (step === syncType.step1) {
      this.heard.push('step1');
      if (this.isPolite) this.sendEdit(syncType.step2, Y.encodeStateAsUpdate(this.doc, value));
      return;
    }
    this.heard.push(step === syncType.step2 ? 'step2' : 'update');
    this.isSynced = true;
    Y.applyUpdate(this.doc, value, fromServer);
  }
}
