const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const sameArray = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => sameValue(item, b[index]));

const sameObject = (a: object, b: object): boolean => {
  const left = Object.entries(a);
  const right = new Map<string, unknown>(Object.entries(b));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)))
  );
};

/**
 * Whether two readings of a document are the same to a screen. Plain values are compared by what they hold, shared types
 * by which they are; functions count as the same, because an accessor stays good as long as its item is the same.
 */
const sameValue = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a === 'function') return typeof b === 'function';
  if (Array.isArray(a)) return Array.isArray(b) && sameArray(a, b);
  return isPlain(a) && isPlain(b) && sameObject(a, b);
};

/** `now`, with every item that did not change as the object it was before; the whole array as before when none did. */
export const keepItems = <Item extends { readonly id: string }>(
  before: readonly Item[],
  now: readonly Item[],
): readonly Item[] => {
  const byId = new Map(before.map((item) => [item.id, item]));
  const kept = now.map((item) => {
    const old = byId.get(item.id);
    return old !== undefined && sameValue(old, item) ? old : item;
  });
  const same = kept.length === before.length && kept.every((item, index) => item === before[index]);
  return same ? before : kept;
};

export const keepValue = <Value>(before: Value, now: Value): Value =>
  sameValue(before, now) ? before : now;
