import { fontOf, openFont } from '../pdf/fonts.ts';

type Place = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
};

/** A letter that no font of ours has is left out: the words beside the picture say it. */
const glyphsOf = (text: string, size: number) =>
  Array.from(text).flatMap((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const font = fontOf(code, 400);
    if (font === null) return [];
    const { unitsPerEm, glyphForCodePoint } = openFont(font);
    const glyph = glyphForCodePoint.call(openFont(font), code);
    const scale = size / unitsPerEm;
    return [{ path: glyph.path.toSVG(), width: glyph.advanceWidth * scale, scale }];
  });

/**
 * Words of an SVG as the outlines of their letters: whatever draws it needs no font. `anchor` says which end of them
 * stands at `x`.
 */
export const outlines = (
  text: string,
  { x, y, size, fill }: Place,
  anchor: 'start' | 'end' = 'start',
): string => {
  const glyphs = glyphsOf(text, size);
  const width = glyphs.reduce((sum, glyph) => sum + glyph.width, 0);
  let at = anchor === 'start' ? x : x - width;
  return glyphs
    .map(({ path, scale, width: wide }) => {
      const place = `translate(${at.toFixed(2)} ${y}) scale(${scale} ${-scale})`;
      at += wide;
      return `<path d="${path}" transform="${place}" fill="${fill}"/>`;
    })
    .join('');
};
