import type { Segment } from '@fourchairs/shared/document/compare/comparison.ts';

/** Words that went: who took them out, and whose they were where that is somebody else. */
export type Removal = { readonly takenOutBy: string; readonly wordsOf: string | null };

const removalOf = ({ kind, text, by, takenOutBy }: Segment): Removal | null =>
  kind !== 'removed' || takenOutBy === undefined || !/[\p{L}\p{N}]/u.test(text)
    ? null
    : { takenOutBy, wordsOf: by === takenOutBy ? null : by };

const isSame = (one: Removal, other: Removal | null): boolean =>
  one.takenOutBy === other?.takenOutBy && one.wordsOf === other.wordsOf;

/** Every way in which words went from some texts, each once. */
export const removalsIn = (segments: readonly Segment[]): Removal[] => {
  const found: Removal[] = [];
  for (const segment of segments) {
    const removal = removalOf(segment);
    if (removal !== null && !found.some((each) => isSame(each, removal))) found.push(removal);
  }
  return found;
};

/**
 * What is said of removed words after each segment of a text: after each stretch, or only once, at the end, where it is
 * the same of all of them.
 */
export const removalLabels = (segments: readonly Segment[]): readonly (Removal | null)[] => {
  const found = removalsIn(segments);
  const last = segments.length - 1;
  if (found.length <= 1) return segments.map((_, at) => (at === last ? (found[0] ?? null) : null));
  return segments.map((segment, at) => {
    const removal = removalOf(segment);
    const next = segments[at + 1];
    return removal !== null && next !== undefined && isSame(removal, removalOf(next))
      ? null
      : removal;
  });
};
