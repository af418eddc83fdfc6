/** Keep `length` things, or take out `removed` of the old and put in `added` of the new. */
export type Edit =
  | { readonly kind: 'same'; readonly length: number }
  | { readonly kind: 'change'; readonly removed: number; readonly added: number };

/** More differences than this in one stretch, and it is shown as replaced whole: nobody could read it otherwise. */
const mostSteps = 600;

const commonStart = (a: readonly string[], b: readonly string[]): number => {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
};
const commonEnd = (a: readonly string[], b: readonly string[], from: number): number => {
  const most = Math.min(a.length, b.length) - from;
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
};

/** The furthest reach on every diagonal after each step (Myers 1986); null when there are too many steps. */
const reaches = (a: readonly string[], b: readonly string[]): Int32Array[] | null => {
  const most = Math.min(a.length + b.length, mostSteps);
  const middle = most + 1;
  const furthest = new Int32Array(2 * most + 3);
  const history: Int32Array[] = [];
  for (let step = 0; step <= most; step += 1) {
    // Only diagonals -step-1 … step+1 can be read again.
    history.push(furthest.slice(middle - step - 1, middle + step + 2));
    for (let diagonal = -step; diagonal <= step; diagonal += 2) {
      const down = furthest[middle + diagonal + 1] ?? 0;
      const right = (furthest[middle + diagonal - 1] ?? 0) + 1;
      let x = diagonal === -step || (diagonal !== step && right <= down) ? down : right;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      furthest[middle + diagonal] = x;
      if (x >= a.length && x - diagonal >= b.length) return history;
    }
  }
  return null;
};

/** Walks the steps backwards: which things of `a` are kept, and with which of `b`. */
const keptPairs = (
  a: readonly string[],
  b: readonly string[],
  history: readonly Int32Array[],
): [number, number][] => {
  const pairs: [number, number][] = [];
  let [x, y] = [a.length, b.length];
  for (let step = history.length - 1; step >= 0; step -= 1) {
    const at = (diagonal: number): number => history[step]?.[diagonal + step + 1] ?? 0;
    const diagonal = x - y;
    const goesDown =
      diagonal === -step || (diagonal !== step && at(diagonal - 1) + 1 <= at(diagonal + 1));
    const fromDiagonal = goesDown ? diagonal + 1 : diagonal - 1;
    const fromX = step === 0 ? 0 : at(fromDiagonal);
    const startX = step === 0 ? 0 : fromX + (goesDown ? 0 : 1);
    while (x > startX) pairs.push([(x -= 1), (y -= 1)]);
    [x, y] = [fromX, fromX - fromDiagonal];
  }
  return pairs.toReversed();
};

const editsOfPairs = (
  pairs: readonly (readonly [number, number])[],
  [aLength, bLength]: readonly [number, number],
): Edit[] => {
  const edits: Edit[] = [];
  let [a, b] = [0, 0];
  const changeTo = (x: number, y: number) => {
    if (x > a || y > b) edits.push({ kind: 'change', removed: x - a, added: y - b });
  };
  for (const [x, y] of pairs) {
    changeTo(x, y);
    const last = edits.at(-1);
    if (last?.kind === 'same') edits[edits.length - 1] = { kind: 'same', length: last.length + 1 };
    else edits.push({ kind: 'same', length: 1 });
    [a, b] = [x + 1, y + 1];
  }
  changeTo(aLength, bLength);
  return edits;
};

/** The fewest changes that make `a` into `b`, in order. */
export const editsBetween = (a: readonly string[], b: readonly string[]): Edit[] => {
  const start = commonStart(a, b);
  const end = commonEnd(a, b, start);
  const [innerA, innerB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const history = reaches(innerA, innerB);
  const pairs = history === null ? [] : keptPairs(innerA, innerB, history);
  return editsOfPairs(
    [
      ...Array.from({ length: start }, (_, index) => [index, index] as const),
      ...pairs.map(([x, y]) => [x + start, y + start] as const),
      ...Array.from(
        { length: end },
        (_, index) => [a.length - end + index, b.length - end + index] as const,
      ),
    ],
    [a.length, b.length],
  );
};
