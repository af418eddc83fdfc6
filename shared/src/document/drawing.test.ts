import { expect, it } from 'vitest';
import * as Y from 'yjs';

import { must } from '#lib/must.ts';

import { checkDocument } from './check/check-document.ts';
import { piecesInDrawing } from './check/limits.ts';
import { copyEntries } from './copy-entries.ts';
import { decodePoints, encodePoints } from './drawing-points.ts';
import { addPiece, drawingOf, hasRoomToDraw, removeLine } from './drawing.ts';
import { addEntry, entriesOf } from './entries.ts';
import { createDocument } from './roots.ts';
import { people } from './testing/arbitrary-record.ts';

const zofia = must(people[0], 'person');
const makeDrawing = () => {
  const prep = createDocument('prep');
  const entry = addEntry(prep, {
    kind: 'view',
    topic: 'drawing',
    saidBy: zofia,
    typedBy: zofia,
    how: 'self',
    lang: 'en',
    helpedBy: null,
    words: 'My house',
  });
  return { prep, entry };
};
const red = (entry: string, line: string) =>
  ({ entry, line, colour: 'red', width: 'thin' }) as const;

it('DRAW1 puts the pieces of a line together again, in order, and what is off the paper on its edge', () => {
  const { prep, entry } = makeDrawing();
  addPiece(prep, red(entry, 'a'), [0, 0, 500.4, 20]);
  addPiece(prep, red(entry, 'b'), [7, 7]);
  addPiece(prep, red(entry, 'a'), [2_000, -4]);
  expect(drawingOf(prep, entry)).toEqual([
    { line: 'a', colour: 'red', width: 'thin', points: [0, 0, 500, 20, 999, 0] },
    { line: 'b', colour: 'red', width: 'thin', points: [7, 7] },
  ]);
  expect(checkDocument(prep, 'prep')).toEqual([]);
});

it('DRAW2 two devices that draw at once keep every line of both', () => {
  const { prep, entry } = makeDrawing();
  const other = createDocument('prep');
  Y.applyUpdate(other, Y.encodeStateAsUpdate(prep));
  addPiece(prep, red(entry, 'a'), [1, 1]);
  addPiece(other, red(entry, 'b'), [2, 2]);
  Y.applyUpdate(prep, Y.encodeStateAsUpdate(other));
  Y.applyUpdate(other, Y.encodeStateAsUpdate(prep));
  expect(
    drawingOf(prep, entry)
      .map(({ line }) => line)
      .toSorted(),
  ).toEqual(['a', 'b']);
  expect(drawingOf(other, entry)).toEqual(drawingOf(prep, entry));
});

it('DRAW3 what is shown is what is drawn now: lines come and go with the next Show, none twice', () => {
  const { prep, entry } = makeDrawing();
  const lane = createDocument('lane');
  addPiece(prep, red(entry, 'a'), [1, 1]);
  addPiece(prep, red(entry, 'b'), [2, 2]);
  const show = () => copyEntries(prep, lane, { by: zofia, only: [entry] });
  show();
  show();
  const shown = must(entriesOf(lane)[0], 'entry').id;
  expect(drawingOf(lane, shown)).toEqual(drawingOf(prep, entry));
  removeLine(prep, entry, 'a');
  addPiece(prep, red(entry, 'c'), [3, 3]);
  expect(drawingOf(lane, shown).map(({ line }) => line)).toEqual(['a', 'b']);
  show();
  expect(drawingOf(lane, shown).map(({ line }) => line)).toEqual(['b', 'c']);
  expect(checkDocument(lane, 'lane')).toEqual([]);
});

it('DRAW3 a line taken back and shown again is the same line, and fills no drawing', () => {
  const { prep, entry } = makeDrawing();
  const lane = createDocument('lane');
  const show = () => copyEntries(prep, lane, { by: zofia, only: [entry] });
  addPiece(prep, red(entry, 'a'), [1, 1]);
  show();
  const [piece] = prep.getMap('strokes').values();
  if (!(piece instanceof Y.Map)) throw new Error('no piece');
  for (const removed of [true, false, true, false]) {
    piece.set('removed', removed);
    show();
  }
  const shown = must(entriesOf(lane)[0], 'entry').id;
  expect(drawingOf(lane, shown)).toEqual(drawingOf(prep, entry));
  expect(lane.getMap('strokes').size).toBe(1);
});

it('DRAW4 a drawing is full at some point, taken back or not', () => {
  const { prep, entry } = makeDrawing();
  for (let n = 0; n < piecesInDrawing; n += 1) addPiece(prep, red(entry, 'a'), [n % 900, 1]);
  expect(hasRoomToDraw(prep, entry)).toBe(false);
  removeLine(prep, entry, 'a');
  expect([drawingOf(prep, entry).length, hasRoomToDraw(prep, entry)]).toEqual([0, false]);
});

it('DRAW5 what nobody could have drawn is not drawn', () => {
  for (const text of ['', 'zzzz', '0', '00000', 'AAAA', '../..', '0'.repeat(6)]) {
    expect([text, decodePoints(text)]).toEqual([text, []]);
  }
  expect(decodePoints(encodePoints([999, 749]))).toEqual([999, 749]);
});
