import * as Y from 'yjs';

import type { Parent } from './find-parent.ts';
import { type FreshRuns, type Id, freshAt, structAt } from './known-structs.ts';

/** Steps Yjs may take to find the places of one frame's structs: a fraction of a turn of the event loop. */
const mostSteps = 100_000;

/** With fewer structs in a frame, all of them in one gap cannot make so many steps. */
const fewStructs = Math.floor(Math.sqrt(2 * mostSteps));

/** What of a frame stands in one gap of the document, and which struct came last right of each place. */
type Gap = {
  count: number;
  /** Right of nothing, by key. */
  readonly lastOfKey: Map<string | null, Id>;
  readonly lastRightOf: Map<string, Id>;
};
const newGap = (): Gap => ({ count: 0, lastOfKey: new Map(), lastRightOf: new Map() });

/** Puts a struct where it stands, and returns which one came there before it. */
const putLast = (gap: Gap, { id, origin, parentSub }: Y.Item): Id | undefined => {
  if (origin === null) {
    const last = gap.lastOfKey.get(parentSub);
    gap.lastOfKey.set(parentSub, id);
    return last;
  }
  const place = `${parentSub ?? ''} ${origin.client} ${origin.clock}`;
  const last = gap.lastRightOf.get(place);
  gap.lastRightOf.set(place, id);
  return last;
};

const isAt = (id: Id | null, other: Id | undefined): boolean =>
  id !== null && other !== undefined && id.client === other.client && id.clock === other.clock;

const fewerThan = (most: number, fresh: FreshRuns): boolean => {
  let count = 0;
  for (const { structs } of fresh.values()) count += structs.length;
  return count < most;
};

/**
 * How far Yjs will have to look for the place of each struct of a frame. An honest page puts a struct between two that
 * stand side by side, so there is nothing between them but what others typed meanwhile. A frame whose structs all lean
 * on one place and reach for far ones makes Yjs walk the whole text for every struct: seconds for one frame.
 */
export class SearchEffort {
  readonly #doc: Y.Doc;
  readonly #fresh: FreshRuns;
  readonly #gaps = new Map<unknown, Gap>();
  readonly #anchors = new Map<Y.Item, unknown>();
  /** The struct of the document that each struct of the frame stands left of in the end; null: none. */
  readonly #ends = new Map<Y.Item, Y.Item | Y.GC | null>();
  readonly #isSmall: boolean;
  #steps = 0;

  constructor(doc: Y.Doc, fresh: FreshRuns) {
    this.#doc = doc;
    this.#fresh = fresh;
    this.#isSmall = fewerThan(fewStructs, fresh);
  }

  /** Counts one more struct. False: it is too much for one frame. */
  allows(item: Y.Item, parent: Parent): boolean {
    if (!(parent instanceof Y.AbstractType)) return true;
    const { origin, rightOrigin, parentSub } = item;
    const anchor = origin === null ? parent : this.#anchorOf(origin, parent);
    this.#anchors.set(item, anchor);
    const end = this.#endOf(rightOrigin);
    this.#ends.set(item, end);
    if (parentSub === null) this.#walk(anchor, end);
    else if (origin === null) this.#walkVersions(parent, parentSub);
    if (!this.#isSmall) this.#countGap(item, anchor);
    return this.#steps <= mostSteps;
  }

  /** The struct of the document that a struct of the frame stands right of in the end; the parent itself: none. */
  #anchorOf(origin: Id, parent: Parent): unknown {
    const known = structAt(this.#doc.store, origin);
    if (known !== null) return known;
    const near = freshAt(this.#fresh, origin);
    return near instanceof Y.Item ? (this.#anchors.get(near) ?? parent) : parent;
  }

  /** What came in the same frame stands left of what that stands left of: words one has just written, and corrects. */
  #endOf(rightOrigin: Id | null): Y.Item | Y.GC | null {
    if (rightOrigin === null) return null;
    const known = structAt(this.#doc.store, rightOrigin);
    if (known !== null) return known;
    const near = freshAt(this.#fresh, rightOrigin);
    return near instanceof Y.Item ? (this.#ends.get(near) ?? null) : null;
  }

  /** What stands in the document between what a struct leans on and what it reaches for. */
  #walk(anchor: unknown, end: Y.Item | Y.GC | null): void {
    let at = anchor instanceof Y.AbstractType ? anchor._start : null;
    if (anchor instanceof Y.Item) at = anchor === end ? null : anchor.right;
    for (; at !== null && at !== end && this.#steps <= mostSteps; at = at.right) this.#steps += 1;
  }

  /** Earlier values of a key, from the newest to the first. */
  #walkVersions(parent: Y.AbstractType<unknown>, key: string): void {
    let at = parent._map.get(key) ?? null;
    for (; at !== null && this.#steps <= mostSteps; at = at.left) this.#steps += 1;
  }

  /** What of this very frame stands there already, unless the struct goes right before the last of it. */
  #countGap(item: Y.Item, anchor: unknown): void {
    const gap = this.#gaps.get(anchor) ?? newGap();
    if (gap.count === 0) this.#gaps.set(anchor, gap);
    const last = putLast(gap, item);
    if (last !== undefined && !isAt(item.rightOrigin, last)) this.#steps += gap.count;
    gap.count += 1;
  }
}
