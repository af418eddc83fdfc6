/** `MN` for Magda Nowak, `MA` for Miss Adeyemi, `Z` for Zofia: first and last of the words that begin with a letter. */
export const initialsOf = (name: string): string => {
  const words = name.split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  const letters = words.map((word) => word.slice(0, 1).toUpperCase());
  return letters.length > 2 ? `${letters[0] ?? ''}${letters.at(-1) ?? ''}` : letters.join('');
};
