import PDFDocument from 'pdfkit';

import type { Form } from '../form.ts';
import type { Runs } from '../paper.ts';
import { isRightToLeft } from '../right-to-left.ts';
import { ofFile } from '../words.ts';
import { type Font, openFont } from './fonts.ts';
import { keepLettersApartIn } from './letters-apart.ts';
import { breakLines, type Line, type Measure } from './lines.ts';
import { missingLetter, type Piece } from './pieces.ts';

/** A4, with room at the left for a hole punch. Points. */
const page = { top: 56, bottom: 62, left: 62, right: 50 } as const;

const indicScripts =
  /\p{Script=Bengali}|\p{Script=Devanagari}|\p{Script=Gujarati}|\p{Script=Gurmukhi}|\p{Script=Tamil}/u;

/** The fonts' fine placing of signs over and under letters makes fontkit 2.0.4 throw on some Indic words. */
const withoutPlacing = { mark: false, mkmk: false, abvm: false, blwm: false, dist: false };
type Features = PDFKit.Mixins.OpenTypeFeatures[];
const shaping = (text: string): { features?: Features } =>
  indicScripts.test(text) ? { features: withoutPlacing as unknown as Features } : {};

export type Ink = { readonly size: number; readonly colour: string };

/** Tagged for everybody (ISO 14289-1); PDFKit's types are older than its support for it. */
const pdfUa = 'PDF/UA' as string as PDFKit.Mixins.PDFSubsets;

type Place = { readonly x: number; readonly y: number; readonly ink: Ink };

const isFromRight = ({ level }: Piece): boolean => level % 2 === 1;

/** One after the other, those side by side that are read in one direction and language. */
const inTurns = (pieces: readonly Piece[]): Piece[][] => {
  const turns: Piece[][] = [];
  for (const piece of pieces) {
    const last = turns.at(-1)?.[0];
    const goesOn =
      last !== undefined && isFromRight(last) === isFromRight(piece) && last.lang === piece.lang;
    if (goesOn) turns.at(-1)?.push(piece);
    else turns.push([piece]);
  }
  return turns;
};

/** An element of the tagged structure, which a screen reader follows. */
export type Element = PDFKit.PDFStructureElement;
type Part = PDFKit.PDFStructureContent;

/**
 * Sheets of A4 that are filled from the top, a line at a time, each line marked as part of an element of the structure.
 * A new sheet begins by itself.
 */
export class Sheets {
  readonly doc: PDFKit.PDFDocument;
  readonly root: Element;
  /** How much larger than usual everything is written. */
  readonly scale: number;
  readonly #foot: string;
  readonly #lang: string;
  readonly #registered = new Set<string>();
  /** Shaping letters is most of the work, and most words come again. */
  readonly #widths = new Map<string, number>();
  #y: number = page.top;

  #isMissing = false;

  /** How wide a drawing is. */
  readonly drawingWidth: number;
  /** What is left free above each part of the paper. */
  readonly partGap: number;

  constructor({ title, lang, author, foot, size }: Form, scale: number) {
    this.scale = scale;
    this.drawingWidth = size === 'sheet' ? 110 * scale : 300;
    this.partGap = size === 'sheet' ? 10 : 16;
    this.doc = new PDFDocument({
      size: 'A4',
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      pdfVersion: '1.7',
      subset: pdfUa,
      tagged: true,
      displayTitle: true,
      bufferPages: true,
      lang,
      info: { Title: title, Author: author },
    });
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
    this.#foot = foot;
    this.#lang = lang;
  }

  /** Whether a letter was drawn as the sign for one that no font has. */
  get isMissingLetters(): boolean {
    return this.#isMissing;
  }

  get count(): number {
    return this.doc.bufferedPageRange().count;
  }

  get left(): number {
    return page.left;
  }

  get width(): number {
    return this.doc.page.width - page.left - page.right;
  }

  get y(): number {
    return this.#y;
  }

  /** Leaves some room, except at the top of a sheet. */
  space(points: number): void {
    if (this.#y > page.top) this.#y += points;
  }

  /** Begins a new sheet unless there is this much room on this one. True when it began one. */
  ensure(points: number): boolean {
    if (this.#y + points <= this.doc.page.height - page.bottom) return false;
    this.doc.addPage();
    this.#y = page.top;
    return true;
  }

  /** Begins a new sheet, unless this one is empty. */
  turn(): void {
    if (this.#y > page.top) this.ensure(this.doc.page.height);
  }

  /** What no screen reader reads: lines and boxes that say nothing by themselves. */
  artifact(draw: (doc: PDFKit.PDFDocument) => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw(this.doc);
    this.doc.endMarkedContent();
  }

  /** Goes down after something was drawn beside the lines. */
  advance(points: number): void {
    this.#y += points;
  }

  #measure(size: number): Measure {
    return ({ text, font }) => {
      const key = `${font.name} ${size} ${text}`;
      const known = this.#widths.get(key);
      if (known !== undefined) return known;
      const width = this.#use(font, size).widthOfString(text, shaping(text));
      this.#widths.set(key, width);
      return width;
    };
  }

  #use(font: Font, size: number): PDFKit.PDFDocument {
    const isNew = !this.#registered.has(font.name);
    if (isNew) this.doc.registerFont(font.name, openFont(font));
    this.doc.font(font.name).fontSize(size);
    if (isNew) keepLettersApartIn(this.doc);
    this.#registered.add(font.name);
    return this.doc;
  }

  breakLines(runs: Runs, width: number, size: number): Line[] {
    return breakLines(runs, width, this.#measure(size));
  }

  /** Draws one line whose top is at `y`, as a part of an element. */
  drawLine(
    line: Line,
    { x, y, ink, into }: { x: number; y: number; ink: Ink; into: Element },
  ): void {
    if (!line.read.some(isFromRight)) {
      into.add(this.#marked(line.pieces, { x, y, ink }).content);
      return;
    }
    let at = x;
    const drawn = new Map<Piece, Part>();
    for (const piece of line.pieces) {
      const { content, end } = this.#marked([piece], { x: at, y, ink });
      drawn.set(piece, content);
      at = end;
    }
    for (const pieces of inTurns(line.read)) into.add(this.#asRead(pieces, drawn));
  }

  #marked(pieces: readonly Piece[], place: Place): { content: Part; end: number } {
    const content = this.doc.markStructureContent('Span');
    const end = this.#drawPieces(pieces, place);
    this.doc.endMarkedContent();
    return { content, end };
  }

  /**
   * In the order they are read, for who listens. What is read from the right says itself there, not beside its letters:
   * whoever takes those out turns them round, and what was said beside them too (0070).
   */
  #asRead(pieces: readonly Piece[], drawn: ReadonlyMap<Piece, Part>): Element {
    const contents = pieces.flatMap((piece) => drawn.get(piece) ?? []);
    const actual = pieces.map(({ text }) => text).join('');
    const lang = pieces[0]?.lang ?? null;
    const says = pieces.some(isFromRight) ? { actual, ...(lang !== null && { lang }) } : {};
    return this.doc.struct('Span', says, contents);
  }

  /** Answers where they end. */
  #drawPieces(pieces: readonly Piece[], { x, y, ink }: Place): number {
    let at = x;
    const measure = this.#measure(ink.size);
    for (const piece of pieces) {
      if (piece.text.includes(missingLetter)) this.#isMissing = true;
      this.#use(piece.font, ink.size).fillColor(ink.colour);
      this.#drawPiece(piece, { x: at, y: y + ink.size });
      at += measure(piece);
    }
    return at;
  }

  /**
   * Scripts whose letters change their order say what they are beside it, for who copies or listens; words in another
   * language say which.
   */
  #drawPiece({ text, italic, lang }: Piece, { x, y }: { x: number; y: number }): void {
    const isReordered = indicScripts.test(text);
    const isMarked = isReordered || lang !== null;
    if (isMarked) {
      this.doc.markContent('Span', {
        ...(isReordered && { actual: text }),
        ...(lang !== null && { lang }),
      });
    }
    const look = { ...shaping(text), ...(italic && { oblique: 12 }) };
    this.doc.text(text, x, y, { lineBreak: false, baseline: 'alphabetic', ...look });
    if (isMarked) this.doc.endMarkedContent();
  }

  /** A few small words inside a picture, beside or before `x`. */
  label(text: string, x: number, y: number, side: 'left' | 'right' = 'left'): void {
    const ink = { size: 9, colour: '#54606b' };
    const [line] = this.breakLines([{ text }], this.width, ink.size);
    if (line === undefined) return;
    this.#drawPieces(line.pieces, { x: side === 'left' ? x : x - line.width, y, ink });
  }

  /** Words as lines under each other, from right to left where they are read so: the indent is where a line begins. */
  words(runs: Runs, { ink, into, indent = 0 }: { ink: Ink; into: Element; indent?: number }): void {
    const width = this.width - indent;
    const fromRight = isRightToLeft(runs);
    for (const line of this.breakLines(runs, width, ink.size)) {
      this.ensure(ink.size * 1.45);
      const x = this.left + (fromRight ? width - line.width : indent);
      this.drawLine(line, { x, y: this.#y, ink, into });
      this.#y += ink.size * 1.45;
    }
  }

  /** The foot of every sheet, which no screen reader reads out again and again. */
  #drawFeet(): void {
    const { count } = this.doc.bufferedPageRange();
    const ink = { size: 9, colour: '#54606b' };
    for (let index = 0; index < count; index += 1) {
      this.doc.switchToPage(index);
      this.doc.markContent('Artifact', { type: 'Pagination' });
      const number = ofFile(this.#lang, 'page', { page: index + 1, pages: count });
      const y = this.doc.page.height - 40;
      const [right] = this.breakLines([{ text: number }], this.width, ink.size);
      const rightWidth = right?.width ?? 0;
      const [left] = this.breakLines(
        [{ text: this.#foot }],
        this.width - rightWidth - 20,
        ink.size,
      );
      if (left !== undefined) this.#drawPieces(left.pieces, { x: this.left, y, ink });
      const x = this.left + this.width - rightWidth;
      if (right !== undefined) this.#drawPieces(right.pieces, { x, y, ink });
      this.doc.endMarkedContent();
    }
  }

  /** The bytes of the file. Nothing may be drawn after this. */
  finish(): Promise<Uint8Array> {
    this.#drawFeet();
    this.root.end();
    const chunks: Buffer[] = [];
    return new Promise((resolve, reject) => {
      this.doc.on('data', (chunk: Buffer) => void chunks.push(chunk));
      this.doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
      this.doc.on('error', reject);
      this.doc.end();
    });
  }
}
