import * as Y from 'yjs';

import { laneShape } from '#document/entry-shape.ts';

import { piecesInDrawing } from './limits.ts';
import type { Place } from './place.ts';

/** The drawing that a new struct puts a piece of a line into, by its entry; null: it does no such thing. */
export const drawingOfStruct = ({ content, parentSub }: Y.Item, place: Place): string | null => {
  if (parentSub !== 'entry' || place.at !== 'map') return null;
  if (place.fields !== laneShape.strokes.of.fields || !(content instanceof Y.ContentAny))
    return null;
  const value: unknown = content.arr[0];
  return typeof value === 'string' ? value : null;
};

/** Pieces of each drawing as they stand, those taken back included: they can come again. */
const countPieces = (strokes: Y.Map<unknown>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const piece of strokes.values()) {
    const entry: unknown = piece instanceof Y.Map ? piece.get('entry') : null;
    if (typeof entry === 'string') counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
  return counts;
};

/** An upper bound of each drawing's pieces, by document: counted once, then added to, and counted again only at the limit. */
const bounds = new WeakMap<Y.Map<unknown>, Map<string, number>>();

/** Adds the pieces a change brought, each by its entry. True when a drawing now has more than one may have. */
export const drawingOverflow = (strokes: Y.Map<unknown>, added: readonly string[]): boolean => {
  const before = bounds.get(strokes);
  const counts = before ?? countPieces(strokes);
  if (before !== undefined) {
    for (const entry of added) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
  const isOver = (held: ReadonlyMap<string, number>): boolean =>
    added.some((entry) => (held.get(entry) ?? 0) > piecesInDrawing);
  const exact = isOver(counts) ? countPieces(strokes) : counts;
  bounds.set(strokes, exact);
  return isOver(exact);
};
