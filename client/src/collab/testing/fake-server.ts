import { defineRoots, type DocumentKind } from '@fourchairs/shared/document/roots.ts';
import { type PersonId, parseId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import {
  encodeMarker,
  encodeNotice,
  encodeRefused,
  encodeWelcome,
} from '@fourchairs/shared/protocol/socket/codec.ts';
import { frameType, protocolVersion, syncType } from '@fourchairs/shared/protocol/socket/frame.ts';
import type { Notice } from '@fourchairs/shared/protocol/socket/notice.ts';
import type { Grant } from '@fourchairs/shared/protocol/socket/welcome.ts';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

import { type FakeSocket, type Peer, socketsTo } from './fake-socket.ts';

export const testPerson = must(parseId<PersonId>('5f0c3f6e-3d0e-4b0e-8a52-0d1f9c1f0a01'), 'an id');

const limits = {
  frameBytes: 256_000,
  framesPerSecond: 200,
  bytesPerSecond: 256_000,
  plainTextChars: 20_000,
  notesBytes: 200_000,
  documentBytes: 1_000_000,
};

const syncFrame = (subType: number, payload: Uint8Array): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, frameType.sync);
    encoding.writeVarUint(encoder, subType);
    encoding.writeVarUint8Array(encoder, payload);
  });

const readPresenceFrame = (frame: decoding.Decoder): Visit['presence'] => {
  const decoder = decoding.createDecoder(decoding.readVarUint8Array(frame));
  return Array.from({ length: decoding.readVarUint(decoder) }, () => {
    const clientId = decoding.readVarUint(decoder);
    decoding.readVarUint(decoder);
    const state: unknown = JSON.parse(decoding.readVarString(decoder));
    return { clientId, state };
  });
};

/** One connection as the server sees it. */
export type Visit = {
  readonly socket: FakeSocket;
  /** Sync frames of sub-type 1 and 2 that came in. */
  frames: number;
  /** Markers that came in, with how many frames had come before each. */
  readonly markers: { readonly count: number; readonly after: number }[];
  /** Ids and states said about presence. */
  readonly presence: { readonly clientId: number; readonly state: unknown }[];
};

/**
 * A server of one document that does what the test says and nothing by itself: it speaks the protocol of SPEC.md over
 * fake sockets, at once and in order, so that tests need neither ports nor sleeps.
 */
export class FakeServer implements Peer {
  readonly doc = new Y.Doc();
  readonly visits: Visit[] = [];
  readonly Socket: typeof WebSocket = socketsTo(this);
  grant: Grant = 'write';
  epoch = 1;
  nextClientId = 1000;
  /** What this server lets in, where that is less than usual. */
  limits: Partial<typeof limits> = {};
  heartbeatMs = 10_000;
  protocol: number = protocolVersion;
  person: PersonId = testPerson;
  /** True: what is sent is lost, though the socket looks open. */
  deaf = false;
  /** The document is damaged on the disk (SAVE7). */
  damaged = false;
  /** False: markers wait for `ackAll`. */
  acksAtOnce = true;

  constructor(kind: DocumentKind = 'meeting') {
    defineRoots(this.doc, kind);
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      for (const { socket } of this.visits) {
        if (socket !== origin) socket.deliver(syncFrame(syncType.update, update));
      }
    });
  }

  /** The newest connection. */
  get visit(): Visit {
    return must(this.visits.at(-1), 'a connection');
  }

  connected(socket: FakeSocket): void {
    this.visits.push({ socket, frames: 0, markers: [], presence: [] });
  }

  left(): void {}

  /** Lets the newest connection in: welcome, step 1, and the answer to the client's own step 1. */
  accept(): void {
    const { socket } = this.visit;
    socket.open();
  }

  /** The newest connection ends with this code; 1006 is a network that is gone. */
  drop(code = 1006): void {
    this.visit.socket.end(code);
  }

  notice(notice: Notice): void {
    this.visit.socket.deliver(encodeNotice(notice));
  }

  /** Presence of somebody, as an update of y-protocols. */
  say(update: Uint8Array): void {
    this.visit.socket.deliver(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, frameType.awareness);
        encoding.writeVarUint8Array(encoder, update);
      }),
    );
  }

  refuse(code: string, text: string): void {
    this.visit.socket.deliver(encodeRefused({ count: this.visit.frames, code, text }));
  }

  /** Confirms everything that came in on the newest connection. */
  ackAll(): void {
    const marker = this.visit.markers.at(-1);
    if (marker !== undefined) this.visit.socket.deliver(encodeMarker(marker.count));
  }

  received(socket: FakeSocket, frame: Uint8Array): void {
    if (this.deaf) return;
    const visit = must(
      this.visits.find((each) => each.socket === socket),
      'the connection of a frame',
    );
    const decoder = decoding.createDecoder(frame);
    const type = decoding.readVarUint(decoder);
    if (type === frameType.sync) this.#sync(visit, decoder);
    if (type === frameType.awareness) visit.presence.push(...readPresenceFrame(decoder));
    if (type === frameType.marker) {
      visit.markers.push({ count: decoding.readVarUint(decoder), after: visit.frames });
      if (this.acksAtOnce) this.ackAll();
    }
  }

  #sync(visit: Visit, decoder: decoding.Decoder): void {
    const subType = decoding.readVarUint(decoder);
    const payload = decoding.readVarUint8Array(decoder);
    if (subType === syncType.step1) {
      this.#welcome(visit.socket);
      visit.socket.deliver(syncFrame(syncType.step1, Y.encodeStateVector(this.doc)));
      visit.socket.deliver(syncFrame(syncType.step2, Y.encodeStateAsUpdate(this.doc, payload)));
      return;
    }
    visit.frames += 1;
    Y.applyUpdate(this.doc, payload, visit.socket);
  }

  #welcome(socket: FakeSocket): void {
    this.nextClientId += 1;
    socket.deliver(
      encodeWelcome({
        protocol: this.protocol,
        schema: 1,
        epoch: this.epoch,
        clientId: this.nextClientId,
        grant: this.grant,
        person: this.person,
        heartbeatMs: this.heartbeatMs,
        limits: { ...limits, ...this.limits },
      }),
    );
    if (this.damaged) this.notice({ kind: 'damaged' });
  }
}
