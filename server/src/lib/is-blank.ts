/** Spaces, and what takes no room at all: nobody who opens it would see a word. */
export const isBlank = (words: string): boolean =>
  !/[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(words);
