/** The longest words of an answer to *Do we agree?*, and of the school's beside it, in UTF-16 units as they are sent. */
export const answerLetters = 4000;
/** The longest words that are added beside a saved record at once. */
export const additionLetters = 20_000;

/** Characters of the name a child gives somebody who helped and was not invited. */
export const helperNameChars = 40;
/** Characters of a short note beside a measured value. */
export const measurementNoteChars = 280;

/** Letters of what came of trying to reach the family. */
export const attemptLetters = 280;
/** Letters of why a meeting is moved, cancelled or held all the same, or its record held back. */
export const whyLetters = 500;
/** Letters of how somebody of the family is best reached. */
export const reachLetters = 280;
