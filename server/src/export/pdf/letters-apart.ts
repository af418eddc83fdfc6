import type { OpenFont } from 'fontkit';

type Glyph = { readonly id: number; readonly codePoints: readonly number[] };

/** What PDFKit keeps of a font it puts into a file; its types do not tell. */
type Embedded = {
  encode: (text: string, features?: unknown) => [codes: string[], positions: unknown];
  readonly layout: (text: string, features?: unknown) => { readonly glyphs: readonly Glyph[] };
  readonly subset: { readonly glyphs: number[] };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
};

const hex = (number: number): string => number.toString(16).padStart(4, '0');

/**
 * Noto draws ت, ن and پ with one bow and other dots. PDFKit writes down one letter for each shape, the first it stood
 * for, so that who copies the others gets that one. Here a shape that stands for another letter is put in again, under
 * a number of its own.
 */
const keepLettersApart = (font: Embedded): void => {
  const again = new Map<string, number>();
  const { subset, widths, unicode } = font;
  const encode = font.encode.bind(font);
  const codeOf = (code: string, { id, codePoints }: Glyph): string => {
    const first = Number.parseInt(code, 16);
    if (unicode[first]?.join() === codePoints.join()) return code;
    const key = `${first} ${codePoints.join()}`;
    const known = again.get(key);
    if (known !== undefined) return hex(known);
    const number = subset.glyphs.push(id) - 1;
    again.set(key, number);
    widths[number] = widths[first] ?? 0;
    unicode[number] = codePoints;
    return hex(number);
  };
  font.encode = (text, features) => {
    const [codes, positions] = encode(text, features);
    const { glyphs } = font.layout(text, features);
    return [
      codes.map((code, index) => {
        const glyph = glyphs[index];
        return glyph === undefined ? code : codeOf(code, glyph);
      }),
      positions,
    ];
  };
};

/** The same for the font a document draws with now. */
export const keepLettersApartIn = (doc: PDFKit.PDFDocument): void =>
  keepLettersApart((doc as unknown as { readonly _font: Embedded })._font);

/** fontkit keeps one object for a shape, with the first letters it was asked for: each use is given its own. */
export const withOwnLetters = (font: OpenFont): OpenFont => {
  type Shapes = { getGlyph: (id: number, letters?: readonly number[]) => Glyph | null };
  const shapes = font as unknown as Shapes;
  const getGlyph = shapes.getGlyph.bind(font);
  shapes.getGlyph = (id, letters = []) => {
    const shape = getGlyph(id, letters);
    if (shape === null || shape.codePoints.join() === letters.join()) return shape;
    return Object.create(shape, { codePoints: { value: letters } }) as Glyph;
  };
  return font;
};
