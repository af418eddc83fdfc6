import type { Segment, TextComparison } from '@fourchairs/shared/document/compare/comparison.ts';
import type { RecordBlock } from '@fourchairs/shared/document/record.ts';

import { nameLabels } from './name-labels.ts';

/** A stretch of a note that looks the same throughout. */
export type Piece = {
  readonly kind: Segment['kind'];
  readonly by: string | null;
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
  /** Whose names are said after it. */
  readonly names: readonly (string | null)[];
};

/** Only addresses a reader can follow safely are links. */
const safeHref = (href: string | null): string | null =>
  href !== null && /^(?:https?:|mailto:|tel:)/iu.test(href) ? href : null;

type Mark = RecordBlock['marks'][number];

const lookAt = (marks: readonly Mark[], from: number, to: number) => {
  const over = marks.filter((mark) => mark.from < to && mark.to > from);
  return {
    bold: over.some(({ kind }) => kind === 'bold'),
    italic: over.some(({ kind }) => kind === 'italic'),
    href: safeHref(over.find(({ kind }) => kind === 'link')?.href ?? null),
  };
};

/** Cuts one segment, which stands at `at` in the later text, wherever the look changes. */
const cut = (
  { kind, by, text }: Segment,
  { at, marks, names }: { at: number; marks: readonly Mark[]; names: Piece['names'] },
): Piece[] => {
  const end = at + text.length;
  const edges = marks
    .flatMap(({ from, to }) => [from, to])
    .filter((edge) => edge > at && edge < end);
  const places = [...new Set([at, ...edges, end])].toSorted((a, b) => a - b);
  return places.slice(1).map((to, index) => {
    const from = places[index] ?? at;
    return {
      kind,
      by,
      text: text.slice(from - at, to - at),
      ...lookAt(marks, from, to),
      names: to === end ? names : [],
    };
  });
};

/** A block's words with their formatting and, while comparing, what was added and removed. */
export const piecesOf = (block: RecordBlock, compared: TextComparison | null): Piece[] => {
  const { text, marks } = block;
  const segments: readonly Segment[] =
    compared === null || compared.segments.length === 0
      ? [{ kind: 'same', text: text.text, by: null }]
      : compared.segments;
  let at = 0;
  const labels = nameLabels(segments);
  return segments.flatMap((segment, place) => {
    const names = labels[place] ?? [];
    // Removed words are not in the later text, so its formatting says nothing about them.
    if (segment.kind === 'removed') return cut(segment, { at: 0, marks: [], names });
    const pieces = cut(segment, { at, marks, names });
    at += segment.text.length;
    return pieces;
  });
};
