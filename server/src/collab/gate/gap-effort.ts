import * as Y from 'yjs';

/** Structs that may be walked over for one frame. */
const mostSteps = 1_500_000;

const isFormatted = ({ parent }: Y.Item): boolean =>
  parent instanceof Y.AbstractType && '_hasFormatting' in parent && parent._hasFormatting === true;

/**
 * How far Yjs will walk to tidy the formatting where words are taken out of a text that has any: for each item that
 * goes, over all that is gone to its right and left. A paragraph put together of fifteen thousand single letters can
 * be taken out by a frame of eleven bytes, and stops the server and every page that reads it for seconds.
 */
export class GapEffort {
  readonly #going = new Set<Y.Item>();

  /** Notes an item that goes. */
  add(item: Y.Item): void {
    if (isFormatted(item)) this.#going.add(item);
  }

  /** Whether it is too much for one frame. */
  get isTooMuch(): boolean {
    // So few cannot be, however long the gap: a text has its limit.
    if (this.#going.size < 2) return false;
    let steps = 0;
    const seen = new Set<Y.Item>();
    for (const item of this.#going) {
      if (seen.has(item)) continue;
      steps += this.#walkGap(item, seen);
      if (steps > mostSteps) return true;
    }
    return false;
  }

  /** Steps for all items that go in the gap this one stands in. */
  #walkGap(item: Y.Item, seen: Set<Y.Item>): number {
    let first = item;
    while (first.left !== null && this.#isGap(first.left)) first = first.left;
    let [length, going] = [0, 0];
    for (let at: Y.Item | null = first; at !== null && this.#isGap(at); at = at.right) {
      length += 1;
      if (!this.#going.has(at)) continue;
      going += 1;
      seen.add(at);
    }
    return length * going;
  }

  #isGap(item: Y.Item): boolean {
    return item.deleted || !item.countable || this.#going.has(item);
  }
}
