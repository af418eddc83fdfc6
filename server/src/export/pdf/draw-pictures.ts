import type { ChildFace } from '@fourchairs/shared/domain/codes.ts';
import { mouths, questionMark } from '@fourchairs/shared/domain/face-paths.ts';
import type { PictureCard } from '@fourchairs/shared/domain/picture-cards.ts';

import type { OwnPicture, Pictures } from '../paper.ts';
import { pictureOf } from './card-pictures.ts';
import type { Line } from './lines.ts';
import type { Element, Ink, Sheets } from './sheet.ts';

type Place = { readonly x: number; readonly y: number; readonly size: number };
const dark = '#1f2a33';

export const drawFace = ({ doc }: Sheets, face: ChildFace, { x, y, size }: Place): void => {
  doc.save();
  doc.translate(x, y).scale(size / 100);
  doc.lineWidth(4).strokeColor(dark);
  if (face === 'not-sure') {
    doc.circle(50, 50, 45).dash(8, { space: 6 }).stroke().undash();
    doc.lineWidth(7).lineCap('round').path(questionMark).stroke();
    doc.circle(50, 76, 4.5).fill(dark);
  } else {
    doc.circle(50, 50, 45).fillAndStroke('#ffd54a', dark);
    doc.circle(34, 42, 6).fill(dark).circle(66, 42, 6).fill(dark);
    const isOpen = face === 'very-happy' || face === 'very-sad';
    doc
      .lineWidth(isOpen ? 4 : 6)
      .lineCap('round')
      .path(mouths[face]);
    if (isOpen) doc.fillAndStroke(dark, dark);
    else doc.stroke();
  }
  doc.restore();
};

export const drawCard = ({ doc }: Sheets, card: PictureCard, { x, y, size }: Place): void => {
  doc.save();
  doc.translate(x, y).scale(size / 32);
  for (const shape of pictureOf(card)) {
    if ('path' in shape) doc.path(shape.path);
    else doc.circle(shape.circle.x, shape.circle.y, shape.circle.r);
    doc.fill(shape.fill, shape.isEvenOdd ? 'even-odd' : 'non-zero');
  }
  doc.restore();
};

const draw = (sheets: Sheets, picture: OwnPicture, place: Place): void => {
  if ('face' in picture) drawFace(sheets, picture.face, place);
  else drawCard(sheets, picture.card, place);
};

const mostColumns = 3;
const gap = 8;

type Cell = { readonly picture: OwnPicture; readonly lines: readonly Line[] };
type Look = { readonly ink: Ink; readonly line: number; readonly size: number };

/** The words stand in the middle beside their picture, which no screen reader says again. */
const drawCell = (
  sheets: Sheets,
  { picture, lines }: Cell,
  { x, into, look: { ink, line, size } }: { x: number; into: Element; look: Look },
): void => {
  const { y } = sheets;
  sheets.artifact(() => draw(sheets, picture, { x, y, size }));
  const top = y + Math.max(0, (size - lines.length * line) / 2);
  for (const [index, each] of lines.entries()) {
    sheets.drawLine(each, { x: x + size + gap, y: top + index * line, ink, into });
  }
};

/** Rows of pictures with their words; a row is never cut by the end of a sheet. */
export const drawPictures = (sheets: Sheets, { items }: Pictures): void => {
  const ink: Ink = { size: 11 * sheets.scale, colour: dark };
  const look: Look = { ink, line: ink.size * 1.3, size: 26 * sheets.scale };
  const columns = Math.min(mostColumns, items.length);
  const column = sheets.width / columns;
  const cells = items.map(({ picture, words }) => ({
    picture,
    lines: sheets.breakLines([{ text: words }], column - look.size - 2 * gap, ink.size),
  }));
  const list = sheets.doc.struct('L');
  sheets.root.add(list);
  for (let first = 0; first < cells.length; first += columns) {
    const row = cells.slice(first, first + columns);
    const height = Math.max(look.size, ...row.map(({ lines }) => lines.length * look.line)) + 6;
    sheets.ensure(height);
    for (const [index, cell] of row.entries()) {
      const item = sheets.doc.struct('LI');
      list.add(item);
      const into = sheets.doc.struct('LBody');
      item.add(into);
      drawCell(sheets, cell, { x: sheets.left + index * column, into, look });
      item.end();
    }
    sheets.advance(height);
  }
  list.end();
};
