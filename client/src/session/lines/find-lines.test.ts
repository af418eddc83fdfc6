import type { SchoolLine, SchoolList } from '@fourchairs/shared/protocol/http/school-list.ts';
import { expect, it } from 'vitest';

import { findLines, type LineSearch } from './find-lines.ts';

const line = (id: string, rest: Partial<SchoolLine>): SchoolLine => ({
  id,
  what: id,
  level: 'universal',
  areas: [],
  who: '',
  frequency: '',
  minutes: null,
  groupSize: '',
  why: '',
  state: 'in',
  by: null,
  at: 0,
  ...rest,
});
const list: SchoolList = {
  levels: [
    { level: 'universal', name: 'For everyone' },
    { level: 'targeted', name: 'Targeted' },
  ],
  areas: [{ area: 'reading', name: 'Reading' }],
  lines: [
    line('group', { what: 'A reading group', level: 'targeted', areas: ['reading'] }),
    line('cafe', { what: 'A café table', why: 'A calm place' }),
    line('old', { level: 'specialist' }),
  ],
};
const all: LineSearch = { words: '', level: null, area: null };
const found = (search: Partial<LineSearch>) =>
  findLines(list, { ...all, ...search }).map(({ name, lines }) => [
    name,
    ...lines.map(({ id }) => id),
  ]);

it('puts what is there for everyone first, and a level nobody uses any more last', () => {
  expect(found({})).toEqual([
    ['For everyone', 'cafe'],
    ['Targeted', 'group'],
    [null, 'old'],
  ]);
});

it.each([
  [{ words: 'CAFE calm' }, ['cafe']],
  [{ words: 'cafe group' }, []],
  [{ level: 'targeted' }, ['group']],
  [{ area: 'reading' }, ['group']],
  [{ level: 'universal', area: 'reading' }, []],
])('finds by words, level and area: %o', (search, ids) => {
  expect(found(search).flatMap(([, ...each]) => each)).toEqual(ids);
});
