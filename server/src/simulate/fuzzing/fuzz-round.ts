import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { syncType } from '@fourchairs/shared/protocol/socket/frame.ts';
import type * as Y from 'yjs';

import { threadMs } from '#bench/thread-ms.ts';
import { craft } from '#collab/testing/craft.ts';
import { type TestClient, syncFrame } from '#collab/testing/test-client.ts';
import { TestEngine } from '#collab/testing/test-engine.ts';
import { sha256 } from '#lib/sha256.ts';

import { contentOf } from '../content-of.ts';
import { Random } from '../random.ts';
import { AttackSlot } from './attack-slot.ts';
import { type Battlefield, battlefieldOf } from './battlefield.ts';
import { type Before, type StallWatch, stallWatch, stateOf } from './find-stall.ts';
import { type Corpus, writeFrame } from './write-frame.ts';

export type Found = {
  frames: number;
  honest: number;
  /** Of the honest ones. */
  refused: number;
  /** Frames that cost more than a stall by themselves, taken or refused. */
  stalls: number;
  /** Batches that took longer than a stall though none of their frames does by itself. */
  slowBatches: number;
  /** Milliseconds of the thread that the longest of these took. */
  longestBatch: number;
  /** Frames that were caught as forgeries only after Yjs had applied them (GATE9). */
  lookedAgain: number;
  /** Documents that cannot be loaded, or that are not what everybody sees. */
  unsound: number;
  /** Of everything that is on the disk in the end: the same seed gives the same. */
  digest: string;
  /** What to look at, in words: the seed, and the frame in hex where it is one. */
  readonly notes: string[];
};

export const nothingFound = (): Found => ({
  frames: 0,
  honest: 0,
  refused: 0,
  stalls: 0,
  slowBatches: 0,
  longestBatch: 0,
  lookedAgain: 0,
  unsound: 0,
  digest: '',
  notes: [],
});

const slots = 40;
const corpusSize = 60;
/** What each honest page does while the forty send a frame each: more than a tenth of all frames are theirs. */
const editsABatch = 3;

/** In so many batches an honest page loses its network, writes on without it, and comes back with all that in one frame. */
const batchesAnOutage = 10;
const editsInAnOutage = 30;

/** An honest page, and whose it is. */
type Page = { readonly client: TestClient; readonly self: PersonId };

/** A document with two honest pages and forty connections of two attackers: one may write, one only read. */
class FuzzRound {
  readonly #seed: number;
  readonly #random: Random;
  readonly #engine: TestEngine;
  readonly #field: Battlefield;
  readonly #slots: readonly AttackSlot[];
  readonly #found = nothingFound();
  readonly #corpus: [Uint8Array, ...Uint8Array[]] = [Uint8Array.of(0, 0)];
  readonly #watch: StallWatch;
  #honest: readonly Page[] = [];

  constructor(seed: number, watch: StallWatch) {
    this.#seed = seed;
    this.#watch = watch;
    this.#random = new Random(seed);
    const people = ['Ana', 'Ben', 'Mallory', 'Eve'];
    this.#engine = new TestEngine({ people, draws: this.#random });
    const [ana, ben] = [this.#engine.person(0), this.#engine.person(1)];
    const [writer, reader] = [this.#engine.person(2), this.#engine.person(3)];
    this.#field = battlefieldOf(seed, [ana.id, ben.id, writer.id, reader.id]);
    const { name, isThroughTrunk } = this.#field;
    this.#engine.admission.deny(reader.id, name, 'read');
    const place = { name, trunk: isThroughTrunk ? this.#random : null };
    this.#slots = Array.from(
      { length: slots },
      (_, index) => new AttackSlot(this.#engine, index % 4 === 0 ? reader : writer, place),
    );
  }

  async run(frames: number): Promise<Found> {
    await this.#begin();
    while (this.#found.frames < frames) await this.#batch();
    await this.#end();
    return this.#found;
  }

  async #begin(): Promise<void> {
    const [ana, ben] = [await this.#open(0), await this.#open(1)];
    this.#honest = [ana, ben];
    this.#field.add(ana.client.doc, 'Read 😀 aloud', { random: this.#random, self: ana.self });
    for (const { client } of this.#honest) {
      client.doc.on('update', (update: Uint8Array) => this.#remember(update));
    }
    await this.#engine.settle();
  }

  async #open(index: number): Promise<Page> {
    const person = this.#engine.person(index);
    const { name, isThroughTrunk } = this.#field;
    const trunk = isThroughTrunk ? this.#engine.trunk(person) : null;
    return { client: await this.#engine.joined(person, { name, trunk }), self: person.id };
  }

  /** What attackers saw on the wire, to send it again with something wrong in it. */
  #remember(update: Uint8Array): void {
    if (update.length > 5_000) return;
    if (this.#corpus.length >= corpusSize) this.#corpus.splice(this.#random.below(corpusSize), 1);
    this.#corpus.push(update);
  }

  async #batch(): Promise<void> {
    for (const slot of this.#slots) slot.open();
    await this.#engine.time.advance(20);
    const [ana] = this.#honest;
    if (ana === undefined) return;
    const sent = this.#slots.map((slot) => ({ slot, frame: this.#frameFor(slot, ana.client) }));
    // Of a document that has a frame already, the frame would cost nothing.
    const before = { kind: this.#field.kind, state: stateOf(ana.client.doc) };
    const began = threadMs();
    for (const { slot, frame } of sent) slot.send(frame);
    for (const { client, self } of this.#honest) {
      for (let edit = 0; edit < editsABatch; edit += 1)
        this.#field.edit(client.doc, { random: this.#random, self });
    }
    await this.#engine.settle();
    if (!this.#field.isThroughTrunk && this.#random.once(batchesAnOutage)) await this.#outage();
    const frames = sent.map(({ frame }) => frame);
    const took = threadMs() - began;
    if (took > this.#watch.stallMs) this.#lookForStall(before, frames, took);
    this.#found.frames += sent.length;
  }

  async #outage(): Promise<void> {
    const page = this.#honest[this.#random.below(this.#honest.length)];
    if (page === undefined) return;
    const { client, self } = page;
    this.#judge(client);
    client.link.cut();
    for (let edit = 0; edit < editsInAnOutage; edit += 1)
      this.#field.edit(client.doc, { random: this.#random, self });
    client.connect();
    await this.#engine.settle();
  }

  /** Counts what an honest page sent on this connection, and what of it was not kept. */
  #judge(client: TestClient): void {
    const found = this.#found;
    found.honest += client.sent;
    found.refused += client.refused.length;
    for (const { code } of client.refused) this.#note(`honest words were refused: ${code}`);
    if (client.closedWith !== null) this.#note(`an honest page was closed ${client.closedWith}`);
    if (client.closedWith !== null || client.saved !== client.sent) found.refused += 1;
  }

  #frameFor({ own, person }: AttackSlot, { doc }: TestClient): Uint8Array {
    const random = this.#random;
    const field = this.#field;
    // Something an honest page could have sent, so that what is broken is broken in the right place; or that the page of
    // somebody else could have sent.
    if (random.once(80)) {
      const someone = field.people[random.below(field.people.length)] ?? person.id;
      const self = random.once(2) ? person.id : someone;
      const change = (page: Y.Doc) => field.edit(page, { random, self });
      const update = craft(doc, own, change, field.kind);
      this.#remember(update);
      if (random.once(2)) return syncFrame(syncType.update, update);
    }
    const corpus: Corpus = this.#corpus;
    return writeFrame(random, { doc, own, self: person.id, field }, corpus);
  }

  #lookForStall(before: Before, frames: readonly Uint8Array[], took: number): void {
    let stalls = 0;
    for (const frame of frames) {
      const cost = this.#watch.costOf(before, frame);
      if (cost <= this.#watch.stallMs) continue;
      stalls += 1;
      this.#note(`a frame of ${frame.length} bytes took ${cost.toFixed(0)} ms`, frame);
    }
    this.#found.stalls += stalls;
    // Many frames at once, the pages' own work and collecting garbage: no single turn of the server.
    if (stalls > 0) return;
    this.#found.slowBatches += 1;
    this.#found.longestBatch = Math.max(this.#found.longestBatch, took);
  }

  async #end(): Promise<void> {
    const found = this.#found;
    await this.#engine.time.advance(5_000);
    found.lookedAgain = this.#engine.forgeries.filter(({ rule }) => rule === 'GATE9').length;
    for (const { client } of this.#honest) this.#judge(client);
    try {
      const reloaded = this.#engine.reloaded(this.#field.name);
      found.digest = sha256(stateOf(reloaded));
      const onDisk = contentOf(reloaded);
      if (this.#honest.every(({ client }) => contentOf(client.doc) === onDisk)) return;
      this.#note('the screens differ from the disk');
    } catch (error) {
      this.#note(`the document cannot be loaded: ${String(error)}`);
    }
    found.unsound += 1;
  }

  #where(): string {
    const { kind, isThroughTrunk } = this.#field;
    return isThroughTrunk ? `${kind}, through trunks` : kind;
  }

  #note(what: string, frame?: Uint8Array): void {
    const hex =
      frame === undefined ? '' : ` ${Buffer.from(frame.subarray(0, 400)).toString('hex')}`;
    this.#found.notes.push(`seed ${this.#seed} (${this.#where()}): ${what}${hex}`);
  }
}

/** One life of a document under attack; the same seed does the same again. */
export const fuzzRound = (
  seed: number,
  frames: number,
  watch: StallWatch = stallWatch,
): Promise<Found> => new FuzzRound(seed, watch).run(frames);
