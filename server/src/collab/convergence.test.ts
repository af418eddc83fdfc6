import { canonicalJson } from '@fourchairs/shared/document/canonical-json.ts';
import { notesOf } from '@fourchairs/shared/document/plan-items.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';

import type { TestClient } from './testing/test-client.ts';
import { TestEngine } from './testing/test-engine.ts';
import { addTitled, titleOf } from './testing/words.ts';

/** One thing that happens, to the client `who` names. Numbers are places, taken modulo what is there. */
type Step =
  | { readonly do: 'type'; readonly who: number; readonly at: number; readonly words: string }
  | { readonly do: 'delete'; readonly who: number; readonly at: number; readonly length: number }
  | { readonly do: 'add' | 'paragraph' | 'bold'; readonly who: number }
  | { readonly do: 'cut' | 'stall' | 'flow' | 'slow-down'; readonly who: number }
  | { readonly do: 'wait'; readonly who: number; readonly ms: number }
  | {
      readonly do: 'disk-stops' | 'disk-fails' | 'disk-lies' | 'disk-goes-on' | 'restart';
      readonly who: number;
    };

const who = fc.nat(3);
const at = fc.nat(200);
/** With characters of two code units, which must never be cut in two. */
const words = fc.constantFrom('a', 'be', '😀', 'é', 'long words ', '👍🏽');
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ do: fc.constant('type' as const), who, at, words }) },
    {
      weight: 4,
      arbitrary: fc.record({ do: fc.constant('delete' as const), who, at, length: fc.nat(8) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constantFrom('add', 'paragraph', 'bold'), who }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constantFrom('cut', 'stall', 'flow', 'slow-down'), who }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('wait' as const),
        who,
        ms: fc.constantFrom(0, 1, 20, 1100, 70_000),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constantFrom('disk-stops', 'disk-fails', 'disk-lies', 'disk-goes-on', 'restart'),
        who,
      }),
    },
  ),
  { minLength: 5, maxLength: 60 },
);

const isHigh = (text: string, index: number): boolean => /[\uD800-\uDBFF]/.test(text[index] ?? '');

/** A place in a text where a person's caret can be. */
const placeIn = (text: Y.Text, place: number): number => {
  const index = place % (text.length + 1);
  return index > 0 && isHigh(text.toJSON(), index - 1) ? index - 1 : index;
};

class Simulation {
  readonly engine = new TestEngine({ people: ['Ana', 'Ben'] });
  readonly clients: TestClient[] = [];
  /** What the server said is on disk, as each client had it then. */
  readonly promised: { readonly clientId: number; readonly clock: number }[] = [];
  outcome = '';

  async start(): Promise<void> {
    // Two people, two devices each.
    for (const index of [0, 1, 0, 1]) {
      this.clients.push(await this.engine.joined(this.engine.person(index)));
    }
    this.outcome = addTitled(this.client(0).doc, 'Title');
    notesOf(this.client(0).doc).insert(0, [this.#paragraph('first')]);
    await this.engine.settle();
    for (const client of this.clients) this.#keepPromises(client);
  }

  client(index: number): TestClient {
    const client = this.clients[index % this.clients.length];
    if (client === undefined) throw new Error('no client');
    return client;
  }

  async run(step: Step): Promise<void> {
    const client = this.client(step.who);
    if (client.closedWith !== null) client.connect();
    switch (step.do) {
      case 'wait':
        return this.engine.time.advance(step.ms);
      case 'disk-stops':
        return this.engine.store.stop();
      case 'disk-fails':
        this.engine.store.failing.add('append');
        return;
      case 'disk-lies':
        this.engine.store.isLying = true;
        return;
      case 'disk-goes-on':
        return this.#heal();
      case 'restart':
        return this.#restart();
      case 'cut':
        client.link.cut();
        client.connect();
        return;
      case 'stall':
        client.link.isFlowing = false;
        return;
      case 'flow':
        client.link.isFlowing = true;
        return;
      case 'slow-down':
        client.link.waiting = client.link.waiting === null ? 2_000_000 : null;
        return;
      case 'add':
      case 'bold':
      case 'delete':
      case 'paragraph':
      case 'type':
        this.#edit(client.doc, step);
    }
  }

  /** Everything heals, everybody is connected and everything has arrived. */
  async end(): Promise<void> {
    this.#heal();
    for (let round = 0; round < 5; round += 1) {
      for (const client of this.clients) {
        client.link.isFlowing = true;
        client.link.waiting = null;
        if (client.closedWith !== null) client.connect();
      }
      await this.engine.time.advance(10_000);
    }
  }

  #heal(): void {
    this.engine.store.failing.clear();
    this.engine.store.isLying = false;
    this.engine.store.goOn();
  }

  /** The process dies: what was not on disk is gone from the server, and whoever typed it still has it. */
  #restart(): void {
    this.engine.restart();
    this.#heal();
    for (const client of this.clients) client.connect();
  }

  #paragraph(text: string): Y.XmlElement {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(text)]);
    return paragraph;
  }

  #edit(doc: Y.Doc, step: Step): void {
    // A page that has not seen the outcome yet shows nothing to type in.
    if (!doc.getMap('outcomes').has(this.outcome)) return;
    const title = titleOf(doc, this.outcome);
    if (step.do === 'type') title.insert(placeIn(title, step.at), step.words);
    else if (step.do === 'add') addTitled(doc, 'More');
    else if (step.do === 'paragraph') notesOf(doc).insert(0, [this.#paragraph('words')]);
    else if (step.do === 'bold') this.#bold(doc);
    else if (step.do === 'delete') {
      const from = placeIn(title, step.at);
      const to = placeIn(title, Math.min(from + step.length, title.length));
      if (to > from) title.delete(from, to - from);
    }
  }

  #bold(doc: Y.Doc): void {
    const [first] = notesOf(doc).toArray();
    const text = first instanceof Y.XmlElement ? first.get(0) : null;
    if (text instanceof Y.XmlText && text.length > 2) text.format(0, 2, { bold: {} });
  }

  /** Notes each acknowledgement with how far the client's own words went at that time. */
  #keepPromises(client: TestClient): void {
    client.onSaved = (clock) => {
      this.promised.push({ clientId: client.doc.clientID, clock });
    };
  }
}

/** In one order of keys: a Y.Map has them in the order its changes arrived in. */
const textOf = (doc: Y.Doc): string =>
  canonicalJson([doc.getMap('outcomes').toJSON(), notesOf(doc).toJSON()]);

it('SAVE1 GATE every client, the live document and the disk end up the same, and nothing acknowledged is missing', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const simulation = new Simulation();
      await simulation.start();
      for (const step of all) await simulation.run(step);
      await simulation.end();
      const reloaded = simulation.engine.reloaded();
      const { clients, engine, promised } = simulation;
      expect(clients.flatMap(({ refused }) => refused)).toEqual([]);
      expect(engine.forgeries).toEqual([]);
      for (const client of clients) {
        expect([client.closedWith, client.saved]).toEqual([null, client.sent]);
        expect(textOf(client.doc)).toBe(textOf(reloaded));
        expect(Y.encodeStateVector(client.doc)).toEqual(Y.encodeStateVector(reloaded));
      }
      for (const { clientId, clock } of promised) {
        expect(Y.getState(reloaded.store, clientId)).toBeGreaterThanOrEqual(clock);
      }
      const late = await engine.joined(engine.person(0));
      expect(textOf(late.doc)).toBe(textOf(reloaded));
    }),
    { numRuns: Number(process.env['RUNS'] ?? 100) },
  );
}, 120_000);

it('SAVE nothing acknowledged is missing when the process dies at any moment', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const simulation = new Simulation();
      await simulation.start();
      for (const step of all) {
        await simulation.run(step);
        const reloaded = simulation.engine.reloaded();
        for (const { clientId, clock } of simulation.promised.splice(0)) {
          expect(Y.getState(reloaded.store, clientId)).toBeGreaterThanOrEqual(clock);
        }
      }
    }),
    { numRuns: Number(process.env['RUNS'] ?? 40) },
  );
}, 120_000);
