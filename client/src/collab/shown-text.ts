import type { TextChange } from './text-change.ts';
import { insertedLength, type TextDelta } from './text-delta.ts';

/** A unit of text: in the field and the document, in the field alone, or in the document alone. */
type Unit = 'both' | 'shown' | 'hidden';
type Side = 'left' | 'right';

/** What a change in the field asks of the document. */
export type DocumentChange = {
  /** Single units, last first, so that each index is good when its turn comes. */
  readonly deletions: readonly number[];
  /** Where the new words go, after the deletions. */
  readonly insertAt: number;
};

/** What a field shows of a text: all of it but carriage returns, which a text area would turn into line feeds. */
export const asShown = (text: string): string => text.replaceAll('\r', '');

const unitsOf = (text: string): Unit[] =>
  Array.from({ length: text.length }, (_, index) => (text[index] === '\r' ? 'hidden' : 'both'));

const times = (length: number, unit: Unit): Unit[] => Array.from({ length }, () => unit);

/**
 * How a field's text lies on the document's text while the two differ: others' changes are held back during
 * composition, and carriage returns are never shown. A change costs the length of the text, so this is
 * made only when it is needed.
 */
export class ShownText {
  readonly #units: Unit[];

  constructor(text: string) {
    this.#units = unitsOf(text);
  }

  /** The index in the document of an index in the field: `left` is before what is hidden there, `right` after it. */
  textIndex(shownIndex: number, side: Side): number {
    return this.#count(this.#unitAt(shownIndex, 'hidden', side), 'shown');
  }

  /** The index in the field of an index in the document. */
  shownIndex(textIndex: number): number {
    return this.#count(this.#unitAt(textIndex, 'shown', 'left'), 'hidden');
  }

  /** Somebody else changed the document; the field does not show it. */
  hold(delta: TextDelta): void {
    let textIndex = 0;
    for (const op of delta) {
      const unit = this.#unitAt(textIndex, 'shown', 'left');
      if (op.insert !== undefined) {
        this.#units.splice(unit, 0, ...times(insertedLength(op.insert), 'hidden'));
        textIndex += insertedLength(op.insert);
      } else if (op.delete !== undefined) this.#takeFromDocument(unit, op.delete);
      else textIndex += op.retain ?? 0;
    }
  }

  /** The field was changed: says what to change in the document. */
  change({ at, removed, inserted }: TextChange): DocumentChange {
    const start = this.#unitAt(at, 'hidden', 'left');
    const end = this.#unitAt(at + removed, 'hidden', 'left');
    const insertAt = this.#count(start, 'shown');
    const deletions: number[] = [];
    const kept: Unit[] = [];
    let textIndex = insertAt;
    for (const unit of this.#units.slice(start, end)) {
      if (unit === 'both') deletions.unshift(textIndex);
      if (unit === 'hidden') kept.push(unit);
      if (unit !== 'shown') textIndex += 1;
    }
    this.#units.splice(start, Math.max(0, end - start), ...times(inserted.length, 'both'), ...kept);
    return { deletions, insertAt };
  }

  /** Takes units out of the document from here on: what is shown stays shown. */
  #takeFromDocument(from: number, count: number): void {
    let left = count;
    for (let index = from; left > 0 && index < this.#units.length; index += 1) {
      if (this.#units[index] === 'shown') continue;
      left -= 1;
      if (this.#units[index] === 'both') this.#units[index] = 'shown';
      else {
        this.#units.splice(index, 1);
        index -= 1;
      }
    }
  }

  /** The unit before which `index` stands, counting units other than `without`. */
  #unitAt(index: number, without: Unit, side: Side): number {
    let left = index;
    let unit = 0;
    while (left > 0 && unit < this.#units.length) {
      if (this.#units[unit] !== without) left -= 1;
      unit += 1;
    }
    while (side === 'right' && this.#units[unit] === without) unit += 1;
    return unit;
  }

  #count(before: number, without: Unit): number {
    let count = 0;
    for (let unit = 0; unit < before; unit += 1) if (this.#units[unit] !== without) count += 1;
    return count;
  }
}
