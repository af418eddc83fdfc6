import type { PictureCard } from '@fourchairs/shared/domain/picture-cards.ts';

import type { Cards, Faces, Field, FormBlock, Rules, Ticks } from '../form.ts';
import { drawCard, drawFace } from './draw-pictures.ts';
import type { Line } from './lines.ts';
import type { Element, Ink, Sheets } from './sheet.ts';

const ink: Ink = { size: 11, colour: '#1f2a33' };
const line = 15;
const ruleGap = 25;
const box = 12;
const boxRoom = 19;
const faint = '#8b979f';

const drawRules = (sheets: Sheets, { lines }: Rules): void => {
  for (let index = 0; index < lines; index += 1) {
    sheets.ensure(ruleGap);
    sheets.advance(ruleGap);
    const { left, y, width } = sheets;
    sheets.artifact((doc) =>
      doc
        .lineWidth(0.75)
        .strokeColor(faint)
        .moveTo(left, y)
        .lineTo(left + width, y)
        .stroke(),
    );
  }
  sheets.advance(12);
};

const drawBox = (sheets: Sheets, x: number, y: number): void =>
  sheets.artifact((doc) =>
    doc
      .lineWidth(1)
      .strokeColor('#1f2a33')
      .rect(x, y + 1, box, box)
      .stroke(),
  );

const part = (sheets: Sheets, name: string, parent: Element): Element => {
  const element = sheets.doc.struct(name);
  parent.add(element);
  return element;
};

type Words = { readonly lines: readonly Line[]; readonly width: number };
const wordsOf = (sheets: Sheets, text: string, most: number, bold = false): Words => {
  const lines = sheets.breakLines([{ text, bold }], most, ink.size);
  return { lines, width: Math.max(0, ...lines.map(({ width }) => width)) };
};

const drawWords = (
  sheets: Sheets,
  { lines }: Words,
  { x, y, into }: { x: number; y: number; into: Element },
): void => {
  for (const [index, each] of lines.entries()) {
    sheets.drawLine(each, { x, y: y + index * line, ink, into });
  }
};

/** A picture with the words that say what it is, for who does not see it. */
const drawPicture = (
  sheets: Sheets,
  { alt, size, x, y, into }: { alt: string; size: number; x: number; y: number; into: Element },
  draw: () => void,
): void => {
  const bbox: [number, number, number, number] = [x, y, x + size, y + size];
  const figure = sheets.doc.struct('Figure', { alt, bbox });
  into.add(figure);
  figure.add(draw);
  figure.end();
};

/** Boxes beside each other as long as there is room, each whole. */
const drawTicks = (sheets: Sheets, { words }: Ticks): void => {
  const list = part(sheets, 'L', sheets.root);
  let x = 0;
  sheets.ensure(line + 6);
  for (const text of words) {
    const found = wordsOf(sheets, text, sheets.width - boxRoom);
    const needs = boxRoom + found.width;
    if (x > 0 && x + needs > sheets.width) {
      sheets.advance(line + 6);
      x = 0;
    }
    sheets.ensure(found.lines.length * line + 6);
    const item = part(sheets, 'LI', list);
    const at = sheets.left + x;
    drawBox(sheets, at, sheets.y);
    drawWords(sheets, found, { x: at + boxRoom, y: sheets.y, into: part(sheets, 'LBody', item) });
    item.end();
    sheets.advance((found.lines.length - 1) * line);
    x += needs + 22;
  }
  list.end();
  sheets.advance(line + 12);
};

const faceSize = 46;

const drawFaces = (sheets: Sheets, { faces }: Faces): void => {
  const height = faceSize + 2 * line + 12;
  sheets.ensure(height);
  const list = part(sheets, 'L', sheets.root);
  const column = sheets.width / faces.length;
  const { y } = sheets;
  for (const [index, { face, words }] of faces.entries()) {
    const x = sheets.left + index * column;
    const body = part(sheets, 'LBody', part(sheets, 'LI', list));
    drawPicture(sheets, { alt: words, size: faceSize, x, y, into: body }, () =>
      drawFace(sheets, face, { x, y, size: faceSize }),
    );
    drawBox(sheets, x, y + faceSize + 6);
    const found = wordsOf(sheets, words, column - boxRoom - 8);
    drawWords(sheets, found, { x: x + boxRoom, y: y + faceSize + 6, into: body });
  }
  list.end();
  sheets.advance(height);
};

const pictureSize = 46;
const columns = 3;

type Cell = {
  readonly card: PictureCard;
  readonly alt: string;
  readonly title: Words;
  readonly answers: readonly Words[];
};

const heightOf = ({ title, answers }: Cell): number => {
  const lines = [title, ...answers].reduce((sum, words) => sum + words.lines.length, 0);
  return Math.max(pictureSize, lines * line + answers.length * 3) + 14;
};

const drawCell = (sheets: Sheets, cell: Cell, { x, list }: { x: number; list: Element }): void => {
  const { y } = sheets;
  const { card, alt, title, answers } = cell;
  const body = part(sheets, 'LBody', part(sheets, 'LI', list));
  drawPicture(sheets, { alt, size: pictureSize, x, y, into: body }, () =>
    drawCard(sheets, card, { x, y, size: pictureSize }),
  );
  const right = x + pictureSize + 8;
  const hasOne = answers.length === 0;
  if (hasOne) drawBox(sheets, right, y);
  drawWords(sheets, title, { x: right + (hasOne ? boxRoom : 0), y, into: body });
  let down = y + title.lines.length * line + 3;
  for (const answer of answers) {
    drawBox(sheets, right, down);
    drawWords(sheets, answer, { x: right + boxRoom, y: down, into: body });
    down += answer.lines.length * line + 3;
  }
};

/** Rows of pictures; a row is never cut by the end of a sheet. */
const drawCards = (sheets: Sheets, { cards, answers }: Cards): void => {
  const list = part(sheets, 'L', sheets.root);
  const column = sheets.width / columns;
  const room = column - pictureSize - 16;
  const cells = cards.map(({ card, words }) => ({
    card,
    alt: words,
    title: wordsOf(sheets, words, answers.length === 0 ? room - boxRoom : room, true),
    answers: answers.map((text) => wordsOf(sheets, text, room - boxRoom)),
  }));
  for (let first = 0; first < cells.length; first += columns) {
    const row = cells.slice(first, first + columns);
    const height = Math.max(...row.map(heightOf));
    sheets.ensure(height);
    for (const [index, cell] of row.entries()) {
      drawCell(sheets, cell, { x: sheets.left + index * column, list });
    }
    sheets.advance(height);
  }
  list.end();
};

const drawField = (sheets: Sheets, { height }: Field): void => {
  sheets.ensure(height + 10);
  const { left, y, width } = sheets;
  sheets.artifact((doc) =>
    doc.lineWidth(1).strokeColor(faint).roundedRect(left, y, width, height, 6).stroke(),
  );
  sheets.advance(height + 10);
};

/** Draws something to be filled in where the sheets have come to. */
export const drawForm = (sheets: Sheets, block: FormBlock): void => {
  switch (block.kind) {
    case 'rules':
      return drawRules(sheets, block);
    case 'ticks':
      return drawTicks(sheets, block);
    case 'faces':
      return drawFaces(sheets, block);
    case 'cards':
      return drawCards(sheets, block);
    case 'field':
      return drawField(sheets, block);
    case 'turn':
      return sheets.turn();
  }
};
