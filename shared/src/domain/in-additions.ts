import { additionLetters } from './word-limits.ts';

/** Words as additions that each hold what one may; a character of two code units is not cut in two. */
export const inAdditions = (words: string): string[] => {
  if (words.length <= additionLetters) return words === '' ? [] : [words];
  const isPair = /[\uD800-\uDBFF]/.test(words[additionLetters - 1] ?? '');
  const end = isPair ? additionLetters - 1 : additionLetters;
  return [words.slice(0, end), ...inAdditions(words.slice(end))];
};
