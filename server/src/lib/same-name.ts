const titles = /^(?:mr|mrs|ms|miss|mx|dr|sir|pan|pani)\b\.?/iu;

/** What is left of a name when capitals, accents, a title and what stands between its words do not count. */
const bare = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .trim()
    .replace(titles, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Whether two people are called the same, however it was typed. */
export const isSameName = (one: string, other: string): boolean => bare(one) === bare(other);
