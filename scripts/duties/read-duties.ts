/** A test that the table of duties names: its file, and pieces of the titles that hold what is promised. */
export type NamedTest = { readonly path: string; readonly titles: readonly string[] };

/** A line of a table: what is asked, and the tests that hold it. */
export type Duty = { readonly asked: string; readonly tests: readonly NamedTest[] };

/** The cells of a table's line; none for anything else, and for its head. */
const cellsIn = (line: string): string[] => {
  if (!line.startsWith('|') || line.startsWith('|---')) return [];
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
};

const named = /`(?<path>[^`]+\.tsx?)`(?:\s*\((?<titles>[^)]*)\))?/gu;

const testsIn = (cell: string): NamedTest[] =>
  [...cell.matchAll(named)].map(({ groups = {} }) => ({
    path: (groups['path'] ?? '').replace(/^.*…\//u, ''),
    titles: (groups['titles'] ?? '')
      .split(';')
      .map((title) => title.replaceAll('`', '').trim())
      .filter((title) => title !== ''),
  }));

const heads: ReadonlySet<string> = new Set(['Duty', 'What comes in']);

/** Every line of the tables of docs/duties.md. A file may be named by the end of its path. */
export const readDuties = (markdown: string): Duty[] =>
  markdown.split('\n').flatMap((line) => {
    const [asked, ...others] = cellsIn(line);
    if (asked === undefined || heads.has(asked)) return [];
    return [{ asked, tests: testsIn(others.at(-1) ?? '') }];
  });

const titled =
  /(?:\b(?:it|test|describe)(?:\.\w+)*\(|\)\()\s*(?:'(?<one>[^']+)'|`(?<two>[^`]+)`)/gu;

/** The titles of tests and of what they stand in. */
export const titlesIn = (source: string): string[] =>
  [...source.matchAll(titled)].map(({ groups = {} }) => groups['one'] ?? groups['two'] ?? '');
