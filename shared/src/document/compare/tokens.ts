/** Words, numbers, runs of space, and every other character by itself. Put together they are the text again. */
export const tokensOf = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\s+|[^]/gu) ?? [];
