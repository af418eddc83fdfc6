import { listOutcomes } from '@fourchairs/shared/document/outcomes.ts';

import type { Seat } from '#attacks/seat.ts';
import type { WireClient } from '#attacks/wire-client.ts';
import { addTitled, titleOf } from '#collab/testing/words.ts';
import type { Random } from '#store/testing/keeping/random.ts';

type Mark = { readonly token: string; readonly outcome: string };
type Op = { readonly kind: 'add' | 'remove'; readonly mark: Mark; readonly count: number };

/** A page that types marks nobody else types, and knows of which the server said that they are on disk. */
export class Typist {
  readonly client: WireClient;
  readonly #name: string;
  readonly #random: Random;
  #own = '';
  #typed = 0;
  /** Of this connection, in order. */
  #ops: Op[] = [];
  /** Called saved, and nobody tried to remove them. */
  readonly #kept = new Map<string, Mark>();
  readonly #gone = new Map<string, Mark>();
  acked = 0;

  constructor(seat: Seat, name: string, random: Random) {
    this.client = seat.dial();
    this.#name = name;
    this.#random = random;
  }

  /** One edit: a mark more, in a text of one's own or of somebody else; now and then one of one's own less. */
  type(): void {
    const { doc } = this.client;
    if (this.#own === '') this.#own = addTitled(doc, `${this.#name} `);
    const last = [...this.#kept.values()].at(-1);
    if (last !== undefined && this.#random.below(10) === 0) this.#remove(last);
    else this.#add();
  }

  /** What the server called saved on this connection counts from now on. */
  settle(): void {
    const { saved } = this.client;
    for (const { kind, mark, count } of this.#ops) {
      if (count > saved) continue;
      this.acked += 1;
      if (kind === 'add') this.#kept.set(mark.token, mark);
      else this.#gone.set(mark.token, mark);
    }
    // The rest goes up again in the first frame of the next connection.
    this.#ops = this.#ops.filter(({ count }) => count > saved).map((op) => ({ ...op, count: 1 }));
  }

  /** Marks that were called saved and are not in this document, or called removed and are. */
  missingIn(doc: WireClient['doc']): string[] {
    const there = new Set(listOutcomes(doc).map(({ id }) => id));
    const has = ({ token, outcome }: Mark) =>
      there.has(outcome) && titleOf(doc, outcome).toJSON().includes(token);
    return [
      ...[...this.#kept.values()].filter((mark) => !has(mark)),
      ...[...this.#gone.values()].filter(has),
    ].map(({ token }) => token);
  }

  #add(): void {
    const { doc } = this.client;
    const outcome = this.#random.pick([
      this.#own,
      ...listOutcomes(doc)
        .slice(-8)
        .map(({ id }) => id),
    ]);
    this.#typed += 1;
    const token = `<${this.#name}-${this.#typed}>`;
    const text = titleOf(doc, outcome);
    text.insert(this.#random.below(2) === 0 ? 0 : text.length, token);
    this.#ops.push({ kind: 'add', mark: { token, outcome }, count: this.client.sent });
  }

  #remove(mark: Mark): void {
    const text = titleOf(this.client.doc, mark.outcome);
    const at = text.toJSON().indexOf(mark.token);
    if (at < 0) return;
    text.delete(at, mark.token.length);
    this.#kept.delete(mark.token);
    this.#ops.push({ kind: 'remove', mark, count: this.client.sent });
  }
}
