/**
 * Words in a language that is not the one around them stand within sentences of ours, on screens and on papers. They go
 * through a sentence between marks which no text of anybody's holds, and become parts with a language where they are
 * shown, so that a voice reads each as what it is (WCAG 3.1.2).
 */
const anyMark = /[\u{f0000}-\u{f0002}]/gu;
const marked = /\u{f0000}([a-z0-9-]+)\u{f0001}([^\u{f0002}]*)\u{f0002}/iu;

export type SpokenPart = { readonly text: string; readonly lang?: string };

const withoutMarks = (text: string): string => text.replace(anyMark, '');

/** Words said to be in a language (BCP 47). Nothing that is empty becomes anything else. */
export const spoken = (lang: string, text: string): string =>
  text.trim() === '' ? text : `\u{f0000}${lang}\u{f0001}${withoutMarks(text)}\u{f0002}`;

/** A text cut where its language changes; no part holds a mark. */
export const spokenParts = (text: string): SpokenPart[] => {
  // What stands between, then a language and its words, again and again.
  const pieces = text.split(marked);
  return pieces.flatMap((piece, place) => {
    if (place % 3 === 1) return [];
    const words = { text: withoutMarks(piece) };
    const lang = pieces[place - 1];
    if (piece === '') return [];
    return place % 3 === 0 || lang === undefined ? words : { ...words, lang };
  });
};

/** The same without its marks, for a name that has one language whatever stands in it. */
export const unspoken = (text: string): string =>
  spokenParts(text)
    .map((part) => part.text)
    .join('');
