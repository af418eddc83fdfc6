import { decodeOwnFrame } from '@fourchairs/shared/protocol/socket/codec.ts';
import { frameType } from '@fourchairs/shared/protocol/socket/frame.ts';

import type { Connection } from '#collab/connection.ts';
import { parseDocument } from '#collab/target.ts';
import type { Person, TestEngine } from '#collab/testing/test-engine.ts';

/** One connection of an attacker, and a new one whenever the server has had enough of it. */
export class AttackSlot {
  readonly #engine: TestEngine;
  readonly #person: Person;
  #connection: Connection | null = null;
  /** The client id it was leased; 0 before the welcome. */
  own = 0;

  constructor(engine: TestEngine, person: Person) {
    this.#engine = engine;
    this.#person = person;
  }

  open(): void {
    if (this.#connection !== null) return;
    const { seat } = this.#person;
    const target = parseDocument({ seat, meeting: this.#engine.meeting }, 'meeting');
    if (typeof target === 'string') throw new Error(target);
    const hear = (frame: Uint8Array) => this.#hear(frame);
    const end = () => this.#end();
    const socket = { waiting: 0, send: hear, close: end, setReading: () => {} };
    this.#connection = this.#engine.collab.open(socket, target, `fc-${seat}=good`);
  }

  send(frame: Uint8Array): void {
    this.#connection?.receive(frame);
  }

  #hear(frame: Uint8Array): void {
    if (frame[0] === frameType.refused) this.#end();
    if (frame[0] !== frameType.welcome) return;
    const welcome = decodeOwnFrame(frame);
    if (welcome?.type === 'welcome') this.own = welcome.welcome.clientId;
  }

  /** Whatever it writes from now on is not looked at: the next frame gets a new connection. */
  #end(): void {
    const connection = this.#connection;
    this.#connection = null;
    connection?.closed();
  }
}
