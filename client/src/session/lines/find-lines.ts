import type { SchoolLine, SchoolList } from '@fourchairs/shared/protocol/http/school-list.ts';

export type LineSearch = {
  readonly words: string;
  readonly level: string | null;
  readonly area: string | null;
};

export type LevelLines = {
  /** The school's name of the level; null: of no level, or of one it no longer uses. */
  readonly name: string | null;
  readonly lines: readonly SchoolLine[];
};

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en-GB');

const saysAll = ({ what, who, why }: SchoolLine, words: string): boolean => {
  const text = plain(`${what} ${who} ${why}`);
  return plain(words)
    .split(/\s+/u)
    .every((word) => text.includes(word));
};

/** The lines that fit, under the school's levels in their order, so that what is there for all comes first. */
export const findLines = (
  { levels, lines }: SchoolList,
  { words, level, area }: LineSearch,
): LevelLines[] => {
  const fit = lines.filter(
    (line) =>
      (level === null || line.level === level) &&
      (area === null || line.areas.includes(area)) &&
      saysAll(line, words),
  );
  const isOf = (key: string | null) => fit.filter((line) => line.level === key);
  const others = fit.filter((line) => !levels.some((each) => each.level === line.level));
  return [
    ...levels.map(({ level: key, name }) => ({ name, lines: isOf(key) })),
    { name: null, lines: others },
  ].filter((group) => group.lines.length > 0);
};
