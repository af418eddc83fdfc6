import { addOutcome, outcomeText } from '@fourchairs/shared/document/outcomes.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import { decodeOwnFrame } from '@fourchairs/shared/protocol/socket/codec.ts';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

import type { Contender } from './contender.ts';

/** A text as long as this is left for another: nobody types on for ever in one field. */
const fieldChars = 10_000;

/** Which words of whom a frame brought: client id, and the clock after the last of them. */
export type Brought = readonly (readonly [client: number, clock: number])[];

/** What an update brings, read once for all who get the same bytes. */
export class UpdateReader {
  #last: { readonly bytes: Uint8Array; readonly brought: Brought } | null = null;

  read(bytes: Uint8Array): Brought {
    if (this.#last !== null && Buffer.compare(this.#last.bytes, bytes) === 0) {
      return this.#last.brought;
    }
    const ends = new Map<number, number>();
    for (const { id, length } of Y.decodeUpdate(bytes).structs) {
      ends.set(id.client, Math.max(ends.get(id.client) ?? 0, id.clock + length));
    }
    const brought = [...ends];
    this.#last = { bytes, brought };
    return brought;
  }
}

export type ClientOptions = {
  readonly contender: Contender;
  readonly url: string;
  readonly room: number;
  readonly person: number;
  readonly reader: UpdateReader;
  readonly onBrought?: (brought: Brought) => void;
  readonly onUpdate?: (update: Uint8Array) => void;
  readonly onState?: (state: Uint8Array) => void;
};

/** Somebody in a room: hears everything, and types one character at a time into a field of their own. */
export class Client {
  readonly doc = createDocument('meeting');
  readonly socket: WebSocket;
  readonly ready: Promise<void>;
  readonly #options: ClientOptions;
  #text: Y.Text | null = null;
  #frames = 0;
  #isMarked = false;
  #becomeReady: () => void = () => {};
  #whenLost: (error: Error) => void = () => {};
  #isLent = false;
  #hasState = false;

  constructor(options: ClientOptions) {
    this.#options = options;
    const { contender, url, room, person } = options;
    const { wire } = contender;
    this.ready = new Promise((resolve, reject) => {
      this.#becomeReady = resolve;
      this.#whenLost = reject;
    });
    this.ready.catch(() => {});
    this.socket = new WebSocket(wire.address(url, room, person), {
      headers: { ...wire.headers(room, person) },
      perMessageDeflate: false,
    });
    this.socket.on('open', () => {
      for (const frame of wire.hello(room)) this.socket.send(frame);
      if (!contender.knowsDocuments) this.#becomeReady();
    });
    this.socket.on('message', (data: Buffer) => this.#heard(data));
    this.socket.on('error', () => {});
    this.socket.on('close', (code) => this.#whenLost(new Error(`closed with ${code}`)));
    this.doc.on('update', (bytes: Uint8Array) => this.#send(bytes));
  }

  /** How far this person's own words go. */
  get clock(): number {
    return Y.getState(this.doc.store, this.doc.clientID);
  }

  type(): void {
    if (this.#text === null || this.#text.length >= fieldChars) {
      const { doc } = this;
      this.#text = outcomeText(
        doc,
        addOutcome(doc, { origin: 'new', texts: { title: '' } }),
        'title',
      );
    }
    this.#text.insert(this.#text.length, 'a');
  }

  /** Goes without a word. */
  end(): void {
    this.socket.terminate();
  }

  #heard(data: Buffer): void {
    const { contender, room, reader, onBrought, onUpdate, onState } = this.#options;
    const heard = contender.wire.read(data);
    if (heard.kind === 'update') {
      onBrought?.(reader.read(heard.bytes));
      onUpdate?.(heard.bytes);
    } else if (heard.kind === 'question') this.#say(contender.wire.nothing(room));
    else if (heard.kind === 'lease') {
      this.doc.clientID = heard.clientId;
      this.#isLent = true;
    } else if (heard.kind === 'state') {
      onState?.(heard.bytes);
      this.#hasState = true;
    } else if (contender.wire.isLent && decodeOwnFrame(data)?.type === 'marker')
      this.#isMarked = false;
    else if (contender.wire.isLent) this.#refused(data);
    if (this.#hasState && (this.#isLent || !contender.wire.isLent)) this.#becomeReady();
  }

  #refused(data: Buffer): void {
    const own = decodeOwnFrame(data);
    if (own?.type === 'refused') throw new Error(`refused: ${own.refused.code}`);
  }

  #send(bytes: Uint8Array): void {
    const { contender, room } = this.#options;
    this.#say(contender.wire.update(room, bytes));
  }

  /** A sync frame; and, as our page does, one question at a time how far the disk has got. */
  #say(frame: Uint8Array): void {
    const { marker } = this.#options.contender.wire;
    this.socket.send(frame);
    this.#frames += 1;
    if (marker === null || this.#isMarked) return;
    this.#isMarked = true;
    this.socket.send(marker(this.#frames));
  }
}
