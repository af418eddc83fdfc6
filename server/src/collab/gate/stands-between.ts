import * as Y from 'yjs';

import type { Id } from './known-structs.ts';

/** How far a writer had read for certain: whoever leans on a struct knows all its client wrote before, and what that leans on. */
class KnownForCertain {
  readonly #clocks = new Map<number, number>();

  add(store: Y.Doc['store'], id: Id | null): void {
    if (id === null) return;
    this.#note(id);
    const struct = Y.getItem(store, id);
    if (!(struct instanceof Y.Item)) return;
    if (struct.origin !== null) this.#note(struct.origin);
    if (struct.rightOrigin !== null) this.#note(struct.rightOrigin);
  }

  has({ client, clock }: Id): boolean {
    return clock <= (this.#clocks.get(client) ?? -1);
  }

  #note({ client, clock }: Id): void {
    this.#clocks.set(client, Math.max(clock, this.#clocks.get(client) ?? -1));
  }
}

const sharesPlace = (item: Y.Item, neighbour: Y.Item | Y.GC): boolean =>
  !(neighbour instanceof Y.Item) ||
  (neighbour.parent === item.parent && neighbour.parentSub === item.parentSub);

const structOf = (store: Y.Doc['store'], id: Id | null): Y.Item | Y.GC | null =>
  id === null ? null : Y.getItem(store, id);

const firstIn = ({ parent, parentSub }: Y.Item): Y.Item | null => {
  if (!(parent instanceof Y.AbstractType)) return null;
  if (parentSub === null) return parent._start;
  let first = parent._map.get(parentSub) ?? null;
  while (first !== null && first.left !== null) first = first.left;
  return first;
};

/**
 * Whether a struct stands where an honest page could have put it. A page puts a struct between two neighbours. What
 * stands between those two now came from others meanwhile, so it is nothing the writer must have known. Otherwise where
 * Yjs puts it depends on the order in which structs arrive: two screens, or a screen and the disk, would differ for ever.
 */
export const standsBetween = (store: Y.Doc['store'], item: Y.Item): boolean => {
  const [left, right] = [structOf(store, item.origin), structOf(store, item.rightOrigin)];
  if (left !== null && !sharesPlace(item, left)) return false;
  if (right !== null && !sharesPlace(item, right)) return false;
  const start = left instanceof Y.Item ? left.right : firstIn(item);
  if (start === item && (right === null || right === item.right)) return true;
  const known = new KnownForCertain();
  known.add(store, item.origin);
  known.add(store, item.rightOrigin);
  for (let at = start; at !== right; at = at.right) {
    // The right one stands left of the left one.
    if (at === null) return false;
    if (at !== item && known.has(at.id)) return false;
  }
  return true;
};
