import { notesOf } from '@fourchairs/shared/document/plan-items.ts';
import { syncType } from '@fourchairs/shared/protocol/socket/frame.ts';
import * as Y from 'yjs';

import type { FakeLink } from '#collab/testing/fake-link.ts';
import type { TestClient } from '#collab/testing/test-client.ts';
import { TestEngine } from '#collab/testing/test-engine.ts';
import { addTitled } from '#collab/testing/words.ts';

import { contentOf } from './content-of.ts';
import { editAsTold } from './edit-step.ts';
import { paragraphOf } from './honest-typist.ts';
import type { Step } from './steps.ts';

/** Two people with two devices each, a network and a disk that do what the steps say. */
export class Simulation {
  readonly engine = new TestEngine({ people: ['Ana', 'Ben'] });
  readonly clients: TestClient[] = [];
  /** What the server said is on disk, as each client had it then. */
  readonly promised: { readonly clientId: number; readonly clock: number }[] = [];
  /** Connections that the server still believes in. */
  #leftBehind: FakeLink[] = [];
  #outcome = '';

  async start(): Promise<void> {
    for (const index of [0, 1, 0, 1]) {
      this.clients.push(await this.engine.joined(this.engine.person(index)));
    }
    this.#outcome = addTitled(this.#client(0).doc, 'Title');
    notesOf(this.#client(0).doc).insert(0, [paragraphOf('first')]);
    await this.engine.settle();
    for (const client of this.clients) this.#keepPromises(client);
  }

  async run(step: Step): Promise<void> {
    const client = this.#client(step.who);
    if (client.closedWith !== null) client.connect();
    if (step.do === 'wait') return this.engine.time.advance(step.ms);
    this.#disturbDisk(step);
    this.#disturbNetwork(client, step);
    editAsTold(client.doc, this.#outcome, step);
  }

  /** Everything heals, everybody is connected and everything has arrived. */
  async end(): Promise<void> {
    this.#heal();
    this.#closeLate();
    for (let round = 0; round < 5; round += 1) {
      for (const client of this.clients) {
        client.link.isFlowing = true;
        client.link.isDeaf = false;
        client.link.waiting = null;
        if (client.closedWith !== null) client.connect();
      }
      await this.engine.time.advance(10_000);
    }
  }

  /** What was promised and is not on the disk at this very moment. */
  brokenPromises(): string[] {
    const { store } = this.engine.reloaded();
    return this.promised
      .filter(({ clientId, clock }) => Y.getState(store, clientId) < clock)
      .map(({ clientId, clock }) => `${clientId} was told ${clock} is saved`);
  }

  /** After the end: whatever is not as it must be, live, on the disk, or on anybody's screen. */
  async complaints(): Promise<string[]> {
    const onDisk = this.engine.reloaded();
    const found = this.brokenPromises();
    const late = await this.engine.joined(this.engine.person(0));
    for (const [index, client] of [...this.clients, late].entries()) {
      const { closedWith, saved, sent, refused, doc } = client;
      if (closedWith !== null) found.push(`page ${index} was closed ${closedWith}`);
      if (saved !== sent) found.push(`page ${index} heard of ${saved} of ${sent} edits`);
      for (const { code } of refused) found.push(`page ${index} was refused: ${code}`);
      if (contentOf(doc) !== contentOf(onDisk)) found.push(`page ${index} differs from the disk`);
      if (!sameState(doc, onDisk)) found.push(`page ${index} has another state vector`);
    }
    for (const { rule } of this.engine.forgeries) found.push(`an honest page broke ${rule}`);
    return found;
  }

  #client(index: number): TestClient {
    const client = this.clients[index % this.clients.length];
    if (client === undefined) throw new Error('no client');
    return client;
  }

  #disturbDisk(step: Step): void {
    const { store } = this.engine;
    if (step.do === 'disk-stops') store.stop();
    else if (step.do === 'disk-fails') store.failing.add('append');
    else if (step.do === 'disk-lies') store.isLying = true;
    else if (step.do === 'disk-goes-on') this.#heal();
    else if (step.do === 'restart') this.#restart();
  }

  #disturbNetwork(client: TestClient, step: Step): void {
    const { link } = client;
    if (step.do === 'stall') link.isFlowing = false;
    else if (step.do === 'flow') Object.assign(link, { isFlowing: true, isDeaf: false });
    else if (step.do === 'deaf') link.isDeaf = true;
    else if (step.do === 'slow-down') link.waiting = link.waiting === null ? 2_000_000 : null;
    else if (step.do === 'late-close') this.#closeLate();
    else if (step.do === 'send-again') {
      // A page that is not sure sends what it has again: the server knows it all.
      if (client.welcome !== null) {
        client.sendEdit(syncType.update, Y.encodeStateAsUpdate(client.doc));
      }
    } else this.#breakOff(client, step);
  }

  #breakOff(client: TestClient, step: Step): void {
    const { link } = client;
    if (step.do === 'cut') link.cut();
    else if (step.do === 'cut-off') {
      link.deliver(step.up, step.down);
      link.cut();
    } else if (step.do === 'half-open' || step.do === 'late-frames') {
      link.leaveBehind();
      this.#leftBehind.push(link);
    } else return;
    client.connect();
    // What the old connection had on its way arrives beside what the new one sends.
    if (step.do === 'late-frames') link.deliver(step.up, step.down);
  }

  #closeLate(): void {
    for (const link of this.#leftBehind.splice(0)) link.hangUp();
  }

  #heal(): void {
    this.engine.store.failing.clear();
    this.engine.store.isLying = false;
    this.engine.store.goOn();
  }

  /** The process dies: what was not on disk is gone from the server, and whoever typed it still has it. */
  #restart(): void {
    this.#leftBehind = [];
    this.engine.restart();
    this.#heal();
    for (const client of this.clients) client.connect();
  }

  /** Notes each acknowledgement with how far the client's own words went at that time. */
  #keepPromises(client: TestClient): void {
    client.onSaved = (clock) => {
      this.promised.push({ clientId: client.doc.clientID, clock });
    };
  }
}

const sameState = (one: Y.Doc, other: Y.Doc): boolean =>
  Buffer.compare(Y.encodeStateVector(one), Y.encodeStateVector(other)) === 0;
