/** FNV-1a, 32 bits: enough to see that words were changed, too little to tell what they were. */
const offset = 0x81_1c_9d_c5;
const prime = 0x01_00_01_93;

/** A mark of some words, as they stood when they were put into another language. Spaces around them say nothing. */
export const markOf = (words: string): string => {
  let mark = offset;
  for (const letter of words.trim()) {
    mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), prime);
  }
  return (mark >>> 0).toString(36);
};

/** The most letters a mark has. */
export const markChars = 7;

/** Whether words were changed since they were put into another language; null: that was before there were marks. */
export const isBehind = (translationOf: string | null, words: string): boolean =>
  translationOf !== null && translationOf !== markOf(words);
