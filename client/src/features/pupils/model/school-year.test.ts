import { expect, it } from 'vitest';

import { termOf, yearGroupOf } from './school-year.ts';

it.each([
  ['2025-09-18', 'autumn'],
  ['2025-12-19', 'autumn'],
  ['2026-01-05', 'spring'],
  ['2026-04-02', 'spring'],
  ['2026-04-20', 'summer'],
  ['2026-07-02', 'summer'],
] as const)('%s is in the %s term', (day, term) => {
  expect(termOf(day)).toBe(term);
});

it.each([
  ['2019-01-22', '2026-03-19', 'Year 2'],
  ['2018-09-01', '2026-03-19', 'Year 2'],
  ['2018-08-31', '2026-03-19', 'Year 3'],
  ['2021-08-31', '2025-09-01', 'Reception'],
  ['2008-09-01', '2026-03-19', 'Year 12'],
  ['2000-01-01', '2026-03-19', null],
] as const)('born %s is on %s in %s', (birth, today, year) => {
  expect(yearGroupOf(birth, today)).toBe(year);
});
