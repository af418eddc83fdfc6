import type { Runs } from '../paper.ts';
import { inVisualOrder, isAlike, type Piece, wordsIn } from './pieces.ts';

/** How wide some letters are in points, at a size. */
export type Measure = (piece: Piece) => number;
/** One line from left to right, and the same pieces in the order they are read. */
export type Line = {
  readonly pieces: readonly Piece[];
  readonly read: readonly Piece[];
  readonly width: number;
};

const widthOf = (pieces: readonly Piece[], measure: Measure): number =>
  pieces.reduce((sum, piece) => sum + measure(piece), 0);

/** Pieces of one look as one: a line is drawn in few strokes and letters join across words. */
const joined = (pieces: readonly Piece[]): Piece[] => {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last !== undefined && isAlike(last, piece)) {
      all[all.length - 1] = { ...last, text: last.text + piece.text };
    } else all.push(piece);
  }
  return all;
};

const trimmed = (pieces: readonly Piece[]): Piece[] => {
  const last = pieces.at(-1);
  if (last === undefined) return [];
  const text = last.text.trimEnd();
  return text === '' ? trimmed(pieces.slice(0, -1)) : [...pieces.slice(0, -1), { ...last, text }];
};

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A word wider than the line is cut where it must be, between letters. */
const cutLongWord = (word: readonly Piece[], width: number, measure: Measure): Piece[][] => {
  const parts: Piece[][] = [[]];
  for (const piece of word) {
    for (const { segment } of letters.segment(piece.text)) {
      const part = parts.at(-1) ?? [];
      const longer = joined([...part, { ...piece, text: segment }]);
      if (part.length > 0 && widthOf(longer, measure) > width) {
        parts.push([{ ...piece, text: segment }]);
      } else parts[parts.length - 1] = longer;
    }
  }
  return parts;
};

/** Words broken into lines of at most `width` points, each in the order it is drawn. */
export const breakLines = (runs: Runs, width: number, measure: Measure): Line[] => {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  const end = () => {
    if (line.length > 0) lines.push(line);
    line = [];
    used = 0;
  };
  for (const whole of wordsIn(runs)) {
    const isLong = widthOf(trimmed(whole), measure) > width;
    for (const word of isLong ? cutLongWord(whole, width, measure) : [whole]) {
      if (used + widthOf(trimmed(word), measure) > width) end();
      line.push(...word);
      used += widthOf(word, measure);
    }
  }
  end();
  return lines.map((pieces) => {
    const read = joined(trimmed(pieces));
    const shown = inVisualOrder(read);
    return { pieces: shown, read, width: widthOf(shown, measure) };
  });
};
