import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import { encodeTrunkFrame, readTrunkFrame } from '@fourchairs/shared/protocol/socket/trunk.ts';

import type { Connection } from '#collab/connection.ts';
import { parseDocument } from '#collab/target.ts';
import type { Person, TestEngine } from '#collab/testing/test-engine.ts';

import type { Random } from '../random.ts';
import { garbleEnvelope } from './garble-envelope.ts';

/** One end of a wire: whose it is, what it asks for, and what is done with what comes down. */
export type WireEnd = {
  readonly person: Person;
  readonly name: DocumentName;
  readonly hear: (frame: Uint8Array) => void;
  /** The document is at an end on this wire, or the whole wire is. */
  readonly ended: () => void;
};

/** How an attacker's frames reach the engine. */
export interface Wire {
  /** Opens the document, anew when it was open before. */
  open(): void;
  send(frame: Uint8Array): void;
}

const cookieOf = ({ seat }: Person): string => `fc-${seat}=good`;

/** A socket for the one document. */
export class PlainWire implements Wire {
  readonly #engine: TestEngine;
  readonly #end: WireEnd;
  #connection: Connection | null = null;

  constructor(engine: TestEngine, end: WireEnd) {
    this.#engine = engine;
    this.#end = end;
  }

  open(): void {
    this.#hangUp();
    const { person, name, hear } = this.#end;
    const target = parseDocument({ seat: person.seat, meeting: this.#engine.meeting }, name);
    if (typeof target === 'string') throw new Error(target);
    const close = () => {
      this.#hangUp();
      this.#end.ended();
    };
    const socket = { waiting: 0, send: hear, close, setReading: () => {} };
    this.#connection = this.#engine.collab.open(socket, target, cookieOf(person));
  }

  send(frame: Uint8Array): void {
    this.#connection?.receive(frame);
  }

  #hangUp(): void {
    const connection = this.#connection;
    this.#connection = null;
    connection?.closed();
  }
}

/** A channel of a trunk: the next one when this ends, and another trunk when that ends. Its envelopes are often wrong. */
export class TrunkWire implements Wire {
  readonly #engine: TestEngine;
  readonly #end: WireEnd;
  readonly #random: Random;
  #trunk: Connection | null = null;
  #channel = 0;

  constructor(engine: TestEngine, end: WireEnd, random: Random) {
    this.#engine = engine;
    this.#end = end;
    this.#random = random;
  }

  open(): void {
    const before = this.#channel;
    const trunk = this.#trunk ?? this.#dial();
    // Ended by the server or not: a page says so too.
    if (before > 0) trunk.receive(encodeTrunkFrame({ kind: 'close', channel: before, code: 0 }));
    if (this.#trunk !== trunk) return;
    this.#channel += 1;
    const { name: document } = this.#end;
    trunk.receive(encodeTrunkFrame({ kind: 'open', channel: this.#channel, document }));
  }

  send(frame: Uint8Array): void {
    const random = this.#random;
    const [channel, { name }] = [this.#channel, this.#end];
    if (!random.once(8)) {
      this.#trunk?.receive(encodeTrunkFrame({ kind: 'frame', channel, frame }));
      return;
    }
    this.#trunk?.receive(garbleEnvelope(random, { channel, name, frame }));
    // Whatever that did to the channel: the next frame gets a new one.
    this.#end.ended();
  }

  #dial(): Connection {
    const { person } = this.#end;
    const close = () => this.#lose();
    const send = (bytes: Uint8Array) => this.#hear(bytes);
    const sendOn = (channel: number, frame: Uint8Array) => this.#hearOn(channel, frame);
    const trunk = this.#engine.collab.openTrunk(
      { waiting: 0, send, sendOn, close, setReading: () => {} },
      { seat: person.seat, meeting: this.#engine.meeting },
      { cookie: cookieOf(person), isFlood: () => false },
    );
    this.#trunk = trunk;
    this.#channel = 0;
    return trunk;
  }

  #hear(bytes: Uint8Array): void {
    const frame = readTrunkFrame(bytes);
    if (frame?.kind === 'frame') this.#hearOn(frame.channel, frame.frame);
    if (frame?.kind === 'close' && frame.channel === this.#channel) this.#end.ended();
  }

  #hearOn(channel: number, frame: Uint8Array): void {
    if (channel === this.#channel) this.#end.hear(frame);
  }

  #lose(): void {
    const trunk = this.#trunk;
    this.#trunk = null;
    trunk?.closed();
    this.#end.ended();
  }
}
