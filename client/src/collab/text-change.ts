/** One replacement in a text, in UTF-16 code units. */
export type TextChange = {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
};

const isHigh = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit < 0xdc00;
};
const isLow = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit < 0xe000;
};

const sameStart = (a: string, b: string, most: number): number => {
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length > 0 && isHigh(a, length - 1) ? length - 1 : length;
};

const sameEnd = (a: string, b: string, most: number): number => {
  let length = 0;
  while (
    length < most &&
    a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)
  )
    length += 1;
  return length > 0 && isLow(a, a.length - length) ? length - 1 : length;
};

/**
 * The least change that turns `before` into `after`, never splitting a surrogate pair (Yjs would break it).
 * Where several would do ("aa" → "aaa"), the one that ends at `caret`, which is where typing happened.
 */
export const leastChange = (
  before: string,
  after: string,
  caret: number = after.length,
): TextChange => {
  const shorter = Math.min(before.length, after.length);
  const end = sameEnd(before, after, Math.min(shorter, after.length - caret));
  const start = sameStart(before, after, shorter - end);
  // Without a caret to go by there may be more that is the same at the end.
  const rest = sameEnd(before, after, shorter - start);
  const last = Math.max(end, rest);
  return {
    at: start,
    removed: before.length - last - start,
    inserted: after.slice(start, after.length - last),
  };
};
