import { tokensOf } from './tokens.ts';

/** One thing then and now; at least one of the two is there. */
export type Pair<Item> = { readonly before: Item | null; readonly after: Item | null };

/** How alike two texts are: words they share, of all they have. 0 nothing, 1 the same words. */
const likeness = (a: string, b: string): number => {
  const words = (text: string) =>
    new Set(tokensOf(text.toLowerCase()).filter((token) => /[\p{L}\p{N}]/u.test(token)));
  const [ofA, ofB] = [words(a), words(b)];
  const shared = [...ofA].filter((word) => ofB.has(word)).length;
  return ofA.size + ofB.size === 0 ? 0 : (2 * shared) / (ofA.size + ofB.size);
};
/** Two items as alike as this are one that was edited. */
const alike = 0.6;

const findLike = <Item>(
  item: Item,
  among: ReadonlySet<Item>,
  textOf: (item: Item) => string,
): Item | null => {
  let [found, best]: [Item | null, number] = [null, alike];
  for (const other of among) {
    const score = likeness(textOf(item), textOf(other));
    if (score > best || (score === best && found === null)) [found, best] = [other, score];
  }
  return found;
};

/**
 * Pairs items of two records: first those that are known to be the same, then those with the same text, then those with
 * nearly the same. In the order of the later record, with what is gone at the end.
 */
export const matchItems = <Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (before: Item, after: Item) => boolean,
  textOf: (item: Item) => string,
): Pair<Item>[] => {
  const left = new Set(before);
  const found = new Map<Item, Item>();
  const take = (find: (item: Item) => Item | null | undefined) => {
    for (const item of after) {
      const match = found.has(item) ? null : find(item);
      if (match === null || match === undefined) continue;
      found.set(item, match);
      left.delete(match);
    }
  };
  take((item) => [...left].find((each) => isSame(each, item)));
  take((item) => [...left].find((each) => textOf(each) !== '' && textOf(each) === textOf(item)));
  take((item) => findLike(item, left, textOf));
  return [
    ...after.map((item) => ({ before: found.get(item) ?? null, after: item })),
    ...[...left].map((item) => ({ before: item, after: null })),
  ];
};
