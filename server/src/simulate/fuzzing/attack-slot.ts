import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import { decodeOwnFrame } from '@fourchairs/shared/protocol/socket/codec.ts';
import { frameType } from '@fourchairs/shared/protocol/socket/frame.ts';

import type { Person, TestEngine } from '#collab/testing/test-engine.ts';

import type { Random } from '../random.ts';
import { PlainWire, TrunkWire, type Wire } from './attack-wire.ts';

export type SlotPlace = {
  readonly name: DocumentName;
  /** For a slot on a trunk: what garbles its envelopes. */
  readonly trunk: Random | null;
};

/** One connection of an attacker, and a new one whenever the server has had enough of it. */
export class AttackSlot {
  readonly person: Person;
  readonly #wire: Wire;
  #isOpen = false;
  /** The client id it was leased; 0 before the welcome. */
  own = 0;

  constructor(engine: TestEngine, person: Person, { name, trunk }: SlotPlace) {
    this.person = person;
    const end = {
      person,
      name,
      hear: (frame: Uint8Array) => this.#hear(frame),
      ended: () => {
        this.#isOpen = false;
      },
    };
    this.#wire = trunk === null ? new PlainWire(engine, end) : new TrunkWire(engine, end, trunk);
  }

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#wire.open();
  }

  send(frame: Uint8Array): void {
    this.#wire.send(frame);
  }

  #hear(frame: Uint8Array): void {
    // Whatever it writes from now on is not looked at: the next frame gets a new connection.
    if (frame[0] === frameType.refused) this.#isOpen = false;
    if (frame[0] !== frameType.welcome) return;
    const welcome = decodeOwnFrame(frame);
    if (welcome?.type === 'welcome') this.own = welcome.welcome.clientId;
  }
}
