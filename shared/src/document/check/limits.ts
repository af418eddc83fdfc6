/** Characters (UTF-16 code units) in one plain text. */
export const plainTextChars = 20_000;
/** Bytes (UTF-8) of the notes' words, counting `elementBytes` for each element. */
export const notesBytes = 200_000;
export const elementBytes = 8;
/** Pieces in one drawing; a drawing is never larger than about 150 KB. */
export const piecesInDrawing = 700;
/** Levels of elements in the notes. */
export const deepest = 32;
