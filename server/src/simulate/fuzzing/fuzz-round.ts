import { threadMs } from '#bench/thread-ms.ts';
import { craft } from '#collab/testing/craft.ts';
import type { TestClient } from '#collab/testing/test-client.ts';
import { TestEngine } from '#collab/testing/test-engine.ts';
import { sha256 } from '#lib/sha256.ts';

import { contentOf } from '../content-of.ts';
import { addSeeded, editHonestly } from '../honest-typist.ts';
import { Random } from '../random.ts';
import { AttackSlot } from './attack-slot.ts';
import { type StallWatch, stallWatch, stateOf } from './find-stall.ts';
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
  unsound: 0,
  digest: '',
  notes: [],
});

const slots = 40;
const corpusSize = 60;
/** What each honest page does while the forty send a frame each: more than a tenth of all frames are theirs. */
const editsABatch = 3;

/** A meeting with two honest pages and forty connections of two attackers: one may write, one only read. */
class FuzzRound {
  readonly #seed: number;
  readonly #random: Random;
  readonly #engine: TestEngine;
  readonly #slots: readonly AttackSlot[];
  readonly #found = nothingFound();
  readonly #corpus: [Uint8Array, ...Uint8Array[]] = [Uint8Array.of(0, 0)];
  readonly #watch: StallWatch;
  #honest: readonly TestClient[] = [];

  constructor(seed: number, watch: StallWatch) {
    this.#seed = seed;
    this.#watch = watch;
    this.#random = new Random(seed);
    const people = ['Ana', 'Ben', 'Mallory', 'Eve'];
    this.#engine = new TestEngine({ people, draws: this.#random });
    const [writer, reader] = [this.#engine.person(2), this.#engine.person(3)];
    this.#engine.admission.deny(reader.id, 'meeting', 'read');
    this.#slots = Array.from(
      { length: slots },
      (_, index) => new AttackSlot(this.#engine, index % 4 === 0 ? reader : writer),
    );
  }

  async run(frames: number): Promise<Found> {
    await this.#begin();
    while (this.#found.frames < frames) await this.#batch();
    await this.#end();
    return this.#found;
  }

  async #begin(): Promise<void> {
    const [ana, ben] = [this.#engine.person(0), this.#engine.person(1)];
    this.#honest = [await this.#engine.joined(ana), await this.#engine.joined(ben)];
    const [first] = this.#honest;
    if (first === undefined) return;
    addSeeded(first.doc, 'Read 😀 aloud', this.#random);
    for (const { doc } of this.#honest) {
      doc.on('update', (update: Uint8Array) => this.#remember(update));
    }
    await this.#engine.settle();
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
    const sent = this.#slots.map((slot) => ({ slot, frame: this.#frameFor(slot, ana) }));
    // Of a document that has a frame already, the frame would cost nothing.
    const before = stateOf(ana.doc);
    const began = threadMs();
    for (const { slot, frame } of sent) slot.send(frame);
    for (const { doc } of this.#honest) {
      for (let edit = 0; edit < editsABatch; edit += 1) editHonestly(doc, this.#random);
    }
    await this.#engine.settle();
    const frames = sent.map(({ frame }) => frame);
    if (threadMs() - began > this.#watch.stallMs) this.#lookForStall(before, frames);
    this.#found.frames += sent.length;
  }

  #frameFor({ own }: AttackSlot, { doc }: TestClient): Uint8Array {
    const random = this.#random;
    // Something an honest page could have sent, so that what is broken is broken in the right place.
    if (random.once(80)) {
      const update = craft(doc, own, (page) => editHonestly(page, random));
      this.#remember(update);
    }
    const corpus: Corpus = this.#corpus;
    return writeFrame(random, { doc, own }, corpus);
  }

  #lookForStall(before: Uint8Array, frames: readonly Uint8Array[]): void {
    let stalls = 0;
    for (const frame of frames) {
      const cost = this.#watch.costOf(before, frame);
      if (cost <= this.#watch.stallMs) continue;
      stalls += 1;
      this.#note(`a frame of ${frame.length} bytes took ${cost.toFixed(0)} ms`, frame);
    }
    this.#found.stalls += stalls;
    // Many frames at once, the pages' own work and collecting garbage: no single turn of the server.
    if (stalls === 0) this.#found.slowBatches += 1;
  }

  async #end(): Promise<void> {
    const found = this.#found;
    await this.#engine.time.advance(5_000);
    for (const client of this.#honest) {
      found.honest += client.sent;
      found.refused += client.refused.length;
      for (const { code } of client.refused) this.#note(`honest words were refused: ${code}`);
      if (client.closedWith !== null) this.#note(`an honest page was closed ${client.closedWith}`);
      if (client.closedWith !== null || client.saved !== client.sent) found.refused += 1;
    }
    try {
      const reloaded = this.#engine.reloaded();
      found.digest = sha256(stateOf(reloaded));
      const onDisk = contentOf(reloaded);
      if (this.#honest.every(({ doc }) => contentOf(doc) === onDisk)) return;
      this.#note('the screens differ from the disk');
    } catch (error) {
      this.#note(`the document cannot be loaded: ${String(error)}`);
    }
    found.unsound += 1;
  }

  #note(what: string, frame?: Uint8Array): void {
    const hex =
      frame === undefined ? '' : ` ${Buffer.from(frame.subarray(0, 400)).toString('hex')}`;
    this.#found.notes.push(`seed ${this.#seed}: ${what}${hex}`);
  }
}

/** One life of a document under attack; the same seed does the same again. */
export const fuzzRound = (
  seed: number,
  frames: number,
  watch: StallWatch = stallWatch,
): Promise<Found> => new FuzzRound(seed, watch).run(frames);
