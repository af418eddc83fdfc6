import { canonicalJson } from '@fourchairs/shared/document/canonical-json.ts';
import { addOutcome, outcomeText } from '@fourchairs/shared/document/outcomes.ts';
import { planItems } from '@fourchairs/shared/document/plan-items.ts';
import * as Y from 'yjs';

import { sit } from './seat.ts';
import type { Doors } from './target-messages.ts';
import { until } from './until.ts';
import type { WireClient } from './wire-client.ts';

export type BystandersEnd = {
  readonly typed: number;
  /** Milliseconds from a keystroke to the other screen. */
  readonly latencies: readonly number[];
  /** What was refused, closed or missing: empty when nothing was. */
  readonly complaints: readonly string[];
};

const plan = (doc: Y.Doc): string => canonicalJson(planItems(doc, 'outcomes').in.toJSON());

/** Two honest people in another meeting: one types all the time, the other reads. */
export class Bystanders {
  readonly #writer: WireClient;
  readonly #reader: WireClient;
  readonly #openAgain: () => Promise<WireClient>;
  readonly #outcome: string;
  readonly #clockBefore: number;
  readonly #sentAt: number[] = [];
  readonly #latencies: number[] = [];
  #seen = 0;
  #timer: NodeJS.Timeout | null = null;

  private constructor(
    { writer, reader }: { writer: WireClient; reader: WireClient },
    openAgain: () => Promise<WireClient>,
  ) {
    this.#writer = writer;
    this.#reader = reader;
    this.#openAgain = openAgain;
    this.#outcome = addOutcome(writer.doc, { origin: 'new', texts: { title: '' } });
    this.#clockBefore = Y.getState(writer.doc.store, writer.doc.clientID);
    reader.doc.on('update', () => this.#look());
  }

  static async start(url: string, doors: Doors, everyMs = 10): Promise<Bystanders> {
    const [teacher, mum] = [await sit(url, doors, 'teacher'), await sit(url, doors, 'mum')];
    const [writer, reader] = [await teacher.open(), await mum.open()];
    const bystanders = new Bystanders({ writer, reader }, () => mum.open());
    await until('the other to see the first outcome', () =>
      planItems(reader.doc, 'outcomes').in.has(bystanders.#outcome),
    );
    bystanders.#timer = setInterval(() => bystanders.#type(), everyMs);
    return bystanders;
  }

  /** Stops typing, waits for all of it, and looks at what came of it. */
  async end(): Promise<BystandersEnd> {
    if (this.#timer) clearInterval(this.#timer);
    const complaints: string[] = [];
    const [writer, reader] = [this.#writer, this.#reader];
    const hear = async (what: string, isSo: () => boolean): Promise<void> => {
      await until(what, isSo).catch(() => complaints.push(what));
    };
    await hear('every word saved', () => writer.saved === writer.sent);
    await hear('every word seen', () => this.#seen === this.#sentAt.length);
    const later = await this.#openAgain();
    await hear('the same from the server', () => plan(later.doc) === plan(writer.doc));
    for (const client of [writer, reader, later]) {
      if (client.ended !== null) complaints.push(`an honest connection was ${client.ended}`);
      for (const { code } of client.refused) complaints.push(`honest words were refused: ${code}`);
      client.end();
    }
    return { typed: this.#sentAt.length, latencies: this.#latencies, complaints };
  }

  #type(): void {
    const { doc } = this.#writer;
    const title = outcomeText(doc, this.#outcome, 'title');
    this.#sentAt.push(performance.now());
    doc.transact(() => {
      title.insert(title.length, 'x');
      // So that the document does not grow while it is measured.
      if (title.length > 2_000) title.delete(0, 1_000);
    });
  }

  /** Each keystroke is one step of its writer's clock; several may come in one frame. */
  #look(): void {
    const now = performance.now();
    const seen = Y.getState(this.#reader.doc.store, this.#writer.doc.clientID) - this.#clockBefore;
    for (let index = this.#seen; index < seen; index += 1) {
      this.#latencies.push(now - (this.#sentAt[index] ?? now));
    }
    this.#seen = Math.max(this.#seen, seen);
  }
}
