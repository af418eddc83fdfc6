import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';

import type { FakeLink } from '#collab/testing/fake-link.ts';
import type { TestClient } from '#collab/testing/test-client.ts';
import type { Person, TestEngine } from '#collab/testing/test-engine.ts';
import type { TestTrunk } from '#collab/testing/test-trunk.ts';

export type Page = { readonly name: DocumentName; readonly client: TestClient };

const stops = (code: number | null): boolean => code !== null && code >= 4400;

/** A screen of somebody: one document on a connection of its own, or several that share one. */
export class Device {
  readonly person: Person;
  readonly pages: readonly Page[];
  readonly #trunk: TestTrunk | null;
  /** A broken proxy changed what it sent: what comes of that is not an honest page's fate. */
  isHarmed = false;

  constructor(
    engine: TestEngine,
    person: Person,
    { names, onTrunk }: { names: readonly DocumentName[]; onTrunk: boolean },
  ) {
    this.person = person;
    this.#trunk = onTrunk ? engine.trunk(person) : null;
    const trunk = this.#trunk;
    this.pages = names.map((name) => ({ name, client: engine.client(person, { name, trunk }) }));
  }

  /** Its plan, which every device shows. */
  get plan(): TestClient {
    const [first] = this.pages;
    if (first === undefined) throw new Error('no page');
    return first.client;
  }

  get lane(): TestClient | null {
    return this.pages[1]?.client ?? null;
  }

  /** What the network does to this device, it does to this. */
  get link(): FakeLink {
    return this.#trunk?.link ?? this.plan.link;
  }

  connect(): void {
    if (this.#trunk) this.#trunk.connect();
    else this.plan.connect();
  }

  /** Comes back after what was closed: the whole connection, or one document of it. */
  comeBack(): void {
    if (this.link.closedWith !== null) return this.connect();
    for (const { client } of this.pages) if (client.closedWith !== null) client.connect();
  }

  /** A page that was refused, or told to stop, throws its document away and begins again. */
  mustBeginAgain(): boolean {
    return (
      stops(this.link.closedWith) ||
      this.pages.some(({ client }) => client.refused.length > 0 || stops(client.closedWith))
    );
  }
}
