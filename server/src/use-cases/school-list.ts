import type { PersonId, SchoolId } from '@fourchairs/shared/lib/ids.ts';
import type {
  LineWords,
  SchoolLevel,
  SchoolLine,
  SchoolList,
} from '@fourchairs/shared/protocol/http/school-list.ts';
import { starterList } from '@fourchairs/shared/words/en-gb/starter-list.ts';

import type {
  SchoolAreaRow,
  SchoolLevelRow,
  SchoolLineRow,
} from '#store/ports/school-list-store.ts';
import { StoreConflict } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';

/** What a school has ready, as its store holds it. */
export type SchoolListRows = {
  readonly levels: readonly SchoolLevelRow[];
  readonly areas: readonly SchoolAreaRow[];
  readonly lines: readonly SchoolLineRow[];
};

/** The words of a line as its row holds them. */
export const toWordsOfRow = (words: LineWords): Omit<LineWords, 'areas'> & { areas: string } => ({
  what: words.what.trim(),
  level: words.level,
  areas: [...new Set(words.areas)].join(' '),
  who: words.who.trim(),
  frequency: words.frequency.trim(),
  minutes: words.minutes,
  groupSize: words.groupSize.trim(),
  why: words.why.trim(),
});

const starterRows = (school: SchoolId): SchoolListRows => ({
  levels: starterList.levels.map((each, place) => ({ ...each, school, place })),
  areas: starterList.areas.map((each, place) => ({ ...each, school, place })),
  lines: starterList.lines.map(({ areas, ...line }) => ({
    ...line,
    areas: areas.join(' '),
    school,
    state: 'in',
    by: null,
    at: 0,
  })),
});

/** A school that never changed its list has the one that every school begins with. */
export const findSchoolList = async (
  { store: { schoolList } }: Pick<Deps, 'store'>,
  school: SchoolId,
): Promise<SchoolListRows> => {
  const [levels, areas, lines] = await Promise.all([
    schoolList.levels(school),
    schoolList.areas(school),
    schoolList.lines(school),
  ]);
  return levels.length === 0 ? starterRows(school) : { levels, areas, lines };
};

/** Before its first change a school's list is written down. Two who begin at once begin the same list. */
export const beginSchoolList = async (
  { store: { schoolList } }: Pick<Deps, 'store'>,
  school: SchoolId,
): Promise<void> => {
  if ((await schoolList.levels(school)).length > 0) return;
  const { levels, areas, lines } = starterRows(school);
  try {
    await schoolList.begin(levels, areas, lines);
  } catch (error) {
    if (!(error instanceof StoreConflict)) throw error;
  }
};

/** The levels a school uses, in its order and by its names. */
export const levelsOfSchool = async (
  { store: { schoolList } }: Pick<Deps, 'store'>,
  school: SchoolId,
): Promise<SchoolLevel[]> => {
  const rows = await schoolList.levels(school);
  return (rows.length === 0 ? starterRows(school).levels : rows).map(({ level, name }) => ({
    level,
    name,
  }));
};

const toLine = (
  { areas, by, school: _, ...row }: SchoolLineRow,
  { names, known }: { names: ReadonlyMap<PersonId, string>; known: ReadonlySet<string> },
): SchoolLine => ({
  ...row,
  areas: areas.split(' ').filter((area) => known.has(area)),
  by: by === null ? null : (names.get(by) ?? ''),
});

/** The list as its readers see it: the meeting those lines that are in it, the SENCO all. */
export const readSchoolList = async (
  deps: Deps,
  { school, all }: { school: SchoolId; all: boolean },
): Promise<SchoolList> => {
  const [{ levels, areas, lines }, staff] = await Promise.all([
    findSchoolList(deps, school),
    deps.store.schools.staff(school),
  ]);
  const names = new Map(staff.map(({ id, name }) => [id, name]));
  const known = new Set(areas.map(({ area }) => area));
  return {
    levels: levels.map(({ level, name }) => ({ level, name })),
    areas: areas.map(({ area, name }) => ({ area, name })),
    lines: lines
      .filter(({ state }) => all || state === 'in')
      .map((line) => toLine(line, { names, known })),
  };
};
