const vowelGroups = /[aeiouy]+/gu;

/** Spoken parts of an English word, guessed from its letters: good enough for an average over a text. */
export const syllablesOf = (word: string): number => {
  const letters = word.toLowerCase().replace(/[^a-z]/gu, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/u, '');
  return Math.max(1, spoken.match(vowelGroups)?.length ?? 1);
};

/** Fewer words than this say nothing about how hard a text is. */
const fewestWords = 12;

/**
 * The age at which most children read a text easily: the Flesch–Kincaid grade (Kincaid, Fishburne, Rogers and Chissom,
 * 1975: 0.39 words a sentence + 11.8 syllables a word − 15.59) plus five, the age at which American schools begin to
 * count. Null for a text too short to say.
 */
export const readingAgeOf = (text: string): number | null => {
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (words.length < fewestWords) return null;
  const sentences = text.split(/[.!?\n]+/u).filter((part) => /\p{L}/u.test(part)).length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = 0.39 * (words.length / Math.max(sentences, 1)) + (11.8 * syllables) / words.length;
  return Math.max(5, Math.round(grade - 15.59 + 5));
};
