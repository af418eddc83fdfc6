import type { Runs } from '../paper.ts';
import { bidi } from '../right-to-left.ts';
import { draws, type Font, fontOf, type Weight } from './fonts.ts';

/** Letters of one look, one font, one direction and one language. */
export type Piece = {
  readonly text: string;
  readonly font: Font;
  readonly italic: boolean;
  /** Embedding level of the Unicode bidirectional algorithm: odd from right to left. */
  readonly level: number;
  /** BCP 47, where it is not that of the words around it. */
  readonly lang: string | null;
};

/** What stands for a letter that no font of ours has. */
export const missingLetter = '◻';
const missingFont = fontOf(missingLetter.codePointAt(0) ?? 0, 400);

/** Belongs to the letter before it: a joiner, a variation or skin tone, a combining mark. */
const clings = /\p{M}|\u200c|\u200d|\p{Emoji_Modifier}/u;

/** Shows nothing itself: where a font does not know it, nothing is missing. */
const shownAsNothing = /\p{Default_Ignorable_Code_Point}/u;

type Letter = Piece;

/**
 * A new line within words is a space; other control characters are nothing a printer can show. A letter and its accent
 * are one where there is such a letter: more fonts have that.
 */
const plain = (text: string): string => text.replaceAll(/[\t\r\n]/gu, ' ').normalize('NFC');

const looksOf = (
  runs: Runs,
): { text: string; weight: Weight; italic: boolean; lang: string | null }[] =>
  runs.map(({ text, href, bold = false, italic = false, lang = null }) => ({
    text: plain(href === undefined ? text : `${text} (${href})`),
    weight: bold ? 700 : 400,
    italic,
    lang,
  }));

/** The font of a letter: that of the one it belongs to, where that has it. */
const fontFor = (letter: string, weight: Weight, before: Letter | undefined): Font | null => {
  const code = letter.codePointAt(0) ?? 0;
  const follows = before !== undefined && clings.test(letter) && draws(before.font, code);
  return follows ? before.font : fontOf(code, weight);
};

/** Letter by letter: its font, its look and its direction. */
const lettersOf = (runs: Runs): Letter[] => {
  const looks = looksOf(runs);
  const { levels } = bidi.getEmbeddingLevels(looks.map(({ text }) => text).join(''));
  const letters: Letter[] = [];
  let at = 0;
  for (const { text, weight, italic, lang } of looks) {
    for (const letter of text) {
      const level = levels[at] ?? 0;
      at += letter.length;
      const font = fontFor(letter, weight, letters.at(-1));
      if (font === null && shownAsNothing.test(letter)) continue;
      const shown = font === null ? missingLetter : letter;
      const drawn = font ?? missingFont;
      if (drawn !== null) letters.push({ text: shown, font: drawn, italic, level, lang });
    }
  }
  return letters;
};

/** Drawn in one stroke: the same font, look, direction and language. */
export const isAlike = (one: Piece, other: Piece): boolean =>
  one.font.name === other.font.name &&
  one.italic === other.italic &&
  one.level === other.level &&
  one.lang === other.lang;

/** A place to break a line stands after these. */
const breaksAfter = (text: string): boolean => /[\s\-–—/]$/u.test(text);

/** Words that stay on one line, each of pieces in the order they are read. */
export const wordsIn = (runs: Runs): Piece[][] => {
  const words: Piece[][] = [[]];
  for (const letter of lettersOf(runs)) {
    const word = words.at(-1) ?? [];
    const last = word.at(-1);
    if (last !== undefined && isAlike(last, letter)) {
      word[word.length - 1] = { ...last, text: last.text + letter.text };
    } else word.push(letter);
    if (breaksAfter(letter.text)) words.push([]);
  }
  return words.filter((word) => word.length > 0);
};

/** The pieces of one line from left to right (rule L2 of the Unicode bidirectional algorithm, UAX 9). */
export const inVisualOrder = (pieces: readonly Piece[]): Piece[] => {
  const ordered = [...pieces];
  const most = Math.max(0, ...pieces.map(({ level }) => level));
  for (let level = most; level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end += 1;
      if (end > start + 1)
        ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  }
  return ordered;
};
