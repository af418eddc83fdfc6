import { laneOf } from '@fourchairs/shared/document/document-name.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import type { Page } from '#attacks/seat.ts';
import type { WireClient } from '#attacks/wire-client.ts';
import type { Random } from '#store/testing/keeping/random.ts';

import { type Place, inLaneOf, inNotes, inOutcomes } from './places.ts';

/** A mark, and the text it stands in. */
type Mark = { readonly token: string; readonly place: Place; readonly text: string };
type Op = {
  readonly kind: 'add' | 'remove';
  readonly mark: Mark;
  /** With which count it goes up on this connection; Infinity: typed when that had ended. */
  readonly count: number;
  /** Went up on a connection before this one, and may be on disk though nobody called it saved. */
  readonly wentUp: boolean;
};

/** Texts of others in which one types too: the last so many. */
const near = 8;
/** A text as long as this is left for another, as a page would see to: a full one takes nothing more (GATE7). */
const longest = 15_000;

/** A page that types marks nobody else types, and knows of which the server said that they are on disk. */
export class Typist {
  readonly client: WireClient;
  /** Whom to ask for this document later. */
  readonly document: string;
  readonly #places: readonly Place[];
  readonly #name: string;
  readonly #random: Random;
  readonly #own = new Map<Place, string>();
  #typed = 0;
  /** Not called saved yet, in order. */
  #ops: Op[] = [];
  /** Called saved, and nobody tried to remove them. */
  readonly #kept = new Map<string, Mark>();
  readonly #gone = new Map<string, Mark>();
  acked = 0;

  private constructor(
    page: Page,
    name: string,
    random: Random,
    { document, places }: { document: string; places: readonly Place[] },
  ) {
    this.client = page.dial(document);
    this.document = document;
    this.#places = places;
    this.#name = name;
    this.#random = random;
  }

  /** In the outcomes and notes that everybody writes. */
  static onPlan(page: Page, name: string, random: Random): Typist {
    return new Typist(page, name, random, { document: 'meeting', places: [inOutcomes, inNotes] });
  }

  static inOwnLane(page: Page, name: string, random: Random): Typist {
    const { personId } = page;
    const own = { document: laneOf(personId), places: [inLaneOf(personId)] };
    return new Typist(page, `${name}-lane`, random, own);
  }

  /** One edit: a mark more, in a text of one's own or of somebody else; now and then one of one's own less. */
  type(): void {
    const last = [...this.#kept.values()].at(-1);
    if (last !== undefined && this.#random.below(10) === 0) this.#remove(last);
    else this.#add(this.#random.pick(this.#places));
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
    this.#ops = this.#ops.filter(({ count }) => count > saved);
  }

  /** Comes back: what was called saved on the connection before counts, and the rest goes up in the first frame. */
  connect(): void {
    this.settle();
    this.#ops = this.#ops.map((op) => ({ ...op, wentUp: this.#mayBeOnDisk(op), count: 1 }));
    this.client.connect();
  }

  /**
   * Marks that were called saved and are not in this document, or called removed and are. A mark may be there or not
   * only while its removal is on its way: a removal the server cannot have heard of removes nothing.
   */
  missingIn(doc: WireClient['doc']): string[] {
    const texts = new Map(this.#places.map((place) => [place, place.texts(doc)]));
    const has = ({ token, place, text }: Mark) =>
      texts.get(place)?.get(text)?.toJSON().includes(token) === true;
    const unheard = this.#ops.filter((op) => op.kind === 'remove' && !this.#mayBeOnDisk(op));
    const kept = [...this.#kept.values(), ...unheard.map(({ mark }) => mark)];
    return [...kept.filter((mark) => !has(mark)), ...[...this.#gone.values()].filter(has)].map(
      ({ token, place }) => `${token} in ${place.name}`,
    );
  }

  #note(kind: Op['kind'], mark: Mark): void {
    const { ended, sent } = this.client;
    this.#ops.push({ kind, mark, count: ended === null ? sent : Infinity, wentUp: false });
  }

  #mayBeOnDisk({ wentUp, count }: Op): boolean {
    return wentUp || this.client.sent >= count;
  }

  #add(place: Place): void {
    const { doc } = this.client;
    const own = this.#ownIn(place);
    const texts = place.texts(doc);
    const open = [...texts].filter(([, { length }]) => length < longest).map(([id]) => id);
    const id = this.#random.pick([own, ...open.slice(-near)]);
    this.#typed += 1;
    const mark = { token: `<${this.#name}-${this.#typed}>`, place, text: id };
    const text = must(texts.get(id), 'a text');
    text.insert(this.#random.below(2) === 0 ? 0 : text.length, mark.token);
    this.#note('add', mark);
  }

  /** One's own text in this place; a new one where there is none, or it is long. */
  #ownIn(place: Place): string {
    const { doc } = this.client;
    const own = this.#own.get(place);
    const length = own === undefined ? longest : (place.texts(doc).get(own)?.length ?? longest);
    if (own !== undefined && length < longest) return own;
    const next = place.begin(doc, `${this.#name} `);
    this.#own.set(place, next);
    return next;
  }

  #remove(mark: Mark): void {
    const text = mark.place.texts(this.client.doc).get(mark.text);
    const at = text?.toJSON().indexOf(mark.token) ?? -1;
    if (text === undefined || at < 0) return;
    text.delete(at, mark.token.length);
    this.#kept.delete(mark.token);
    this.#note('remove', mark);
  }
}
