const isBlank = (words: string): boolean => words.trim() === '';

/** Where the child is now is written as words or as a number. */
export const isBaselineWritten = (words: string, value: number | null): boolean =>
  value !== null || !isBlank(words);

/** How we will know is written as a number to reach, or at any of the five levels. */
export const isMeasureWritten = (levels: readonly string[], value: number | null): boolean =>
  value !== null || levels.some((words) => !isBlank(words));
