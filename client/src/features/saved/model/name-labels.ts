import type { Segment } from '@fourchairs/shared/document/compare/comparison.ts';

/** Added words that are words; a comma needs no name after it. */
const isNamed = ({ kind, text }: Segment): boolean =>
  kind === 'added' && /[\p{L}\p{N}]/u.test(text);

/** Two people typed parts of one word: their names come after it, not inside it. */
const runsOn = (segment: Segment, next: Segment | undefined): boolean =>
  next?.kind === 'added' && /[\p{L}\p{N}]$/u.test(segment.text) && /^[\p{L}\p{N}]/u.test(next.text);

/**
 * Whose names stand after each segment of a text that changed: after each stretch of added words, or only once, at the
 * end, where they are all one person's.
 */
export const nameLabels = (segments: readonly Segment[]): readonly (string | null)[][] => {
  const adders = [...new Set(segments.filter(isNamed).map(({ by }) => by))];
  if (adders.length <= 1) {
    return segments.map((_, place) => (place === segments.length - 1 ? adders : []));
  }
  let waiting: (string | null)[] = [];
  return segments.map((segment, place) => {
    if (!isNamed(segment)) return [];
    waiting = [...new Set([...waiting, segment.by])];
    if (runsOn(segment, segments[place + 1])) return [];
    const names = waiting;
    waiting = [];
    return names;
  });
};
