/** What Yjs says changed in a text: Quill's delta, in UTF-16 code units. */
export type TextDelta = readonly {
  readonly retain?: number | undefined;
  readonly insert?: unknown;
  readonly delete?: number | undefined;
}[];

/** How long an insertion is; anything that is not text counts as one. */
export const insertedLength = (insert: unknown): number =>
  typeof insert === 'string' ? insert.length : 1;

/**
 * Where an index is after a change. `left` keeps it after the character before it, so what somebody inserts exactly
 * there comes after; `right` keeps it before the character after it.
 */
export const mapIndex = (delta: TextDelta, index: number, side: 'left' | 'right'): number => {
  let position = 0;
  let mapped = index;
  for (const op of delta) {
    if (op.insert !== undefined) {
      const length = insertedLength(op.insert);
      if (position < mapped || (position === mapped && side === 'right')) mapped += length;
      position += length;
    } else if (op.delete !== undefined) {
      if (position < mapped) mapped -= Math.min(op.delete, mapped - position);
    } else position += op.retain ?? 0;
  }
  return mapped;
};

/** Where the last thing changed ends, after the change. */
export const endOfChange = (delta: TextDelta): number => {
  let position = 0;
  let end = 0;
  for (const op of delta) {
    if (op.insert !== undefined) position += insertedLength(op.insert);
    if (op.retain !== undefined) position += op.retain;
    else end = position;
  }
  return end;
};
