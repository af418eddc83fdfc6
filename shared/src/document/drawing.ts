import type * as Y from 'yjs';

import type { DrawingColour, DrawingWidth } from '#domain/codes.ts';

import { piecesInDrawing } from './check/limits.ts';
import { decodePoints, encodePoints } from './drawing-points.ts';
import { laneShape, strokeFields as fields } from './entry-shape.ts';
import {
  addItem,
  inOneStep,
  type Items,
  listItems,
  listRemoved,
  type Placed,
  removeItem,
  restoreItem,
  scalarOf,
} from './items.ts';
import type { RecordStroke } from './record.ts';

/** Points in one piece: what is drawn in about a third of a second. */
export const pointsInPiece = 32;

/** What a line is drawn with, and for which entry. `line` is the same for all its pieces. */
export type Line = {
  readonly entry: string;
  readonly line: string;
  readonly colour: DrawingColour;
  readonly width: DrawingWidth;
};
type Piece = Line & { readonly id: string; readonly points: readonly number[] };

/** The pieces of every line of a lane or a preparation. */
export const strokesIn = (doc: Y.Doc): Items => ({
  in: doc.getMap('strokes'),
  shape: laneShape.strokes,
});

const pieceOf = ({ id, item }: Placed): Piece | null => {
  const entry = scalarOf(item, 'entry', fields.entry);
  const line = scalarOf(item, 'line', fields.line);
  const colour = scalarOf(item, 'colour', fields.colour);
  const width = scalarOf(item, 'width', fields.width);
  const points = decodePoints(scalarOf(item, 'points', fields.points) ?? '');
  if (entry === null || line === null || colour === null || width === null) return null;
  return points.length === 0 ? null : { id, entry, line, colour, width, points };
};

const piecesOf = (placed: readonly Placed[], entry: string): Piece[] =>
  placed
    .map(pieceOf)
    .filter((piece) => piece?.entry === entry)
    .filter((piece) => piece !== null);

/** A line whose pieces are put together again. */
export type DrawnLine = RecordStroke & { readonly line: string };

/** What was drawn for an entry, in order: each line once, whatever pieces it came in. */
export const drawingOf = (doc: Y.Doc, entry: string): DrawnLine[] => {
  const lines = new Map<string, { colour: DrawingColour; width: DrawingWidth; points: number[] }>();
  for (const { line, colour, width, points } of piecesOf(listItems(strokesIn(doc)), entry)) {
    const begun = lines.get(line);
    if (begun === undefined) lines.set(line, { colour, width, points: [...points] });
    else begun.points.push(...points);
  }
  return [...lines].map(([line, drawn]) => ({ line, ...drawn }));
};

/** Whether another piece still fits; lines taken back count, for they can come again. */
export const hasRoomToDraw = (doc: Y.Doc, entry: string): boolean => {
  const strokes = strokesIn(doc);
  const all = [...listItems(strokes), ...listRemoved(strokes)];
  return piecesOf(all, entry).length < piecesInDrawing;
};

/** Adds a piece of a line: at most `pointsInPiece` pairs of coordinates. */
export const addPiece = (doc: Y.Doc, line: Line, points: readonly number[]): void => {
  if (points.length === 0) return;
  addItem(strokesIn(doc), { scalars: { ...line, points: encodePoints(points) } });
};

/** Takes a whole line back. */
export const removeLine = (doc: Y.Doc, entry: string, line: string): void => {
  const strokes = strokesIn(doc);
  inOneStep(strokes, () => {
    for (const piece of piecesOf(listItems(strokes), entry)) {
      if (piece.line === line) removeItem(strokes, piece.id);
    }
  });
};

/** Makes what is drawn for an entry of one document the same as for another entry of another: lines come and go, none is drawn twice. */
export const copyDrawing = (
  from: { readonly doc: Y.Doc; readonly entry: string },
  to: { readonly doc: Y.Doc; readonly entry: string },
): void => {
  const strokes = strokesIn(to.doc);
  const wanted = piecesOf(listItems(strokesIn(from.doc)), from.entry);
  const sameAs = ({ line, points }: Piece): string => `${line} ${points.join(' ')}`;
  const keys = new Set(wanted.map(sameAs));
  inOneStep(strokes, () => {
    const there = new Set<string>();
    for (const piece of piecesOf(listItems(strokes), to.entry)) {
      if (keys.has(sameAs(piece))) there.add(sameAs(piece));
      else removeItem(strokes, piece.id);
    }
    // What was taken back and is wanted again comes back itself, so that showing often fills no drawing.
    for (const piece of piecesOf(listRemoved(strokes), to.entry)) {
      if (!keys.has(sameAs(piece)) || there.has(sameAs(piece))) continue;
      restoreItem(strokes, piece.id);
      there.add(sameAs(piece));
    }
    for (const piece of wanted) {
      if (there.has(sameAs(piece))) continue;
      const { line, colour, width, points } = piece;
      addPiece(to.doc, { entry: to.entry, line, colour, width }, points);
    }
  });
};

/** The pieces that stand in the drawing of an entry. */
export const drawnPieces = (doc: Y.Doc, entry: string): Y.Map<unknown>[] =>
  listItems(strokesIn(doc))
    .filter((placed) => pieceOf(placed)?.entry === entry)
    .map(({ item }) => item);

/** What was drawn, for the record. */
export const drawingToRecord = (doc: Y.Doc, entry: string): RecordStroke[] =>
  drawingOf(doc, entry).map(({ colour, width, points }) => ({ colour, width, points }));
