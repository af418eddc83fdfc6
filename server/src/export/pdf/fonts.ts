import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { create, type OpenFont } from 'fontkit';

import { withOwnLetters } from './letters-apart.ts';

/** One file of a font: a part of its letters, in one weight. */
export type Font = { readonly name: string; readonly file: string };
export type Weight = 400 | 700;

type Range = readonly [first: number, last: number];
type Part = { readonly font: string; readonly part: string; readonly ranges: readonly Range[] };

/**
 * In the order they are asked: the font of our screens, then Noto for the scripts that families at English schools
 * write most, and its plain black emoji. All under the SIL Open Font License, from packages, at no other's server.
 */
const families = [
  'atkinson-hyperlegible-next',
  'noto-sans',
  'noto-sans-arabic',
  'noto-sans-bengali',
  'noto-sans-gujarati',
  'noto-sans-gurmukhi',
  'noto-sans-tamil',
  'noto-emoji',
] as const;

const fileOf = (font: string, part: string, weight: Weight): string =>
  fileURLToPath(
    import.meta.resolve(`@fontsource/${font}/files/${font}-${part}-${weight}-normal.woff`),
  );

/** `U+0100-02BA,U+2020` as fontsource writes it. */
const parseRanges = (text: string): Range[] =>
  text.split(',').map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });

/** Noto's other fonts hold Latin letters too, which are never wanted from them. */
const isForeign = (family: string, part: string): boolean =>
  family === 'noto-sans' || !/^(?:latin|math|symbols)/u.test(part) || family === families[0];

const partsOf = (family: (typeof families)[number]): Part[] => {
  const probe = family === 'noto-emoji' ? '0' : 'latin';
  const list = new URL('../unicode.json', `file://${fileOf(family, probe, 400)}`);
  const ranges = JSON.parse(readFileSync(list, 'utf8')) as Readonly<Record<string, string>>;
  return Object.entries(ranges)
    .map(([name, text]) => ({ part: name.replace(/[[\]]/gu, ''), text }))
    .filter(({ part }) => isForeign(family, part))
    .map(({ part, text }) => ({ font: family, part, ranges: parseRanges(text) }));
};

const parts: readonly Part[] = families.flatMap(partsOf);

const covers = ({ ranges }: Part, code: number): boolean =>
  ranges.some(([first, last]) => first <= code && code <= last);

const open = new Map<string, OpenFont>();

/** The font itself. Unpacking one takes longer than a page of words, so each is opened once and kept. */
export const openFont = ({ file }: Font): OpenFont => {
  const known = open.get(file);
  if (known !== undefined) return known;
  const font = withOwnLetters(create(readFileSync(file)));
  open.set(file, font);
  return font;
};

/** Whether a font draws a character; one that does not would print an empty box. */
export const draws = (font: Font, code: number): boolean =>
  openFont(font).hasGlyphForCodePoint(code);

const found = new Map<string, Font | null>();

/** The font that draws a character; null where none of ours does. A part's range names more than is in it. */
export const fontOf = (code: number, weight: Weight): Font | null => {
  const key = `${code} ${weight}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const font = parts
    .filter((part) => covers(part, code))
    .map((part) => ({
      name: `${part.font} ${part.part} ${weight}`,
      file: fileOf(part.font, part.part, weight),
    }))
    .find((each) => draws(each, code));
  found.set(key, font ?? null);
  return font ?? null;
};
