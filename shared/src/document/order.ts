import { generateKeyBetween } from 'fractional-indexing';

/** Halvings of the gap: two people who insert at the same place at the same time get different keys 255 times in 256. */
const jitterSteps = 8;

/**
 * A key that sorts after `after` and before `before`; null stands for the start and the end.
 * Throws when `after` does not sort before `before`.
 */
export const orderBetween = (
  after: string | null,
  before: string | null,
  random: () => number = Math.random,
): string => {
  let low = generateKeyBetween(after, before);
  let high = generateKeyBetween(low, before);
  for (let step = 0; step < jitterSteps; step += 1) {
    const middle = generateKeyBetween(low, high);
    if (random() < 0.5) high = middle;
    else low = middle;
  }
  return generateKeyBetween(low, high);
};

/** Sorts by key, then id, so that every screen shows equal keys in the same order. */
export const byOrder = (
  a: { readonly id: string; readonly order: string },
  b: { readonly id: string; readonly order: string },
): number => (a.order === b.order ? compareText(a.id, b.id) : compareText(a.order, b.order));

/** Code unit order, the same on every machine (unlike localeCompare). */
export const compareText = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
