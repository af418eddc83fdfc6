/**
 * Words taken out of a text that has no runs to hold a mark: the mark stands in the text itself. It is as long as there
 * is room for, so that a field which was full stays one that may be written.
 */
const marks = ['[words taken out]', '[…]', '…'] as const;

/** Pieces of somebody's own words, and between them the marks that stand there already. */
const pieces = (text: string): string[] => text.split(/(\[words taken out\]|\[…\])/u);

const isMark = (piece: string): boolean => piece === marks[0] || piece === marks[1];

/** A passage of which something was taken out before: it goes with the mark in it. */
const holdsMark = (words: string): boolean =>
  pieces(words).some(isMark) &&
  pieces(words).some((piece) => !isMark(piece) && piece.trim() !== '');

/** How often words stand in what is somebody's own. */
export const countWords = (text: string, words: string): number => {
  if (words === '') return 0;
  if (holdsMark(words)) return text.split(words).length - 1;
  return pieces(text)
    .filter((piece) => !isMark(piece))
    .reduce((sum, piece) => sum + piece.split(words).length - 1, 0);
};

/** The text with its mark in other words: those of whoever reads it. */
export const sayMark = (text: string, words: string): string =>
  text.replaceAll(marks[0], `[${words}]`);

const cutWith = (text: string, words: string, mark: string): string =>
  holdsMark(words)
    ? text.split(words).join(mark)
    : pieces(text)
        .map((piece) => (isMark(piece) ? piece : piece.split(words).join(mark)))
        .join('');

/** The text without these words, wherever they stand in it, and with a mark in each place; `most` letters at the most. */
export const cutWords = (text: string, words: string, most = Number.POSITIVE_INFINITY): string => {
  if (countWords(text, words) === 0) return text;
  const cuts = marks.map((mark) => cutWith(text, words, mark));
  return cuts.find((cut) => cut.length <= most) ?? cutWith(text, words, '');
};
