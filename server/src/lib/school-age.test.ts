import { expect, it } from 'vitest';

import { isPastSchoolAge } from '#lib/school-age.ts';

it.each([
  ['2013-05-09', '2029-06-28', false],
  ['2013-05-09', '2029-06-29', true],
  ['2013-08-31', '2029-06-29', true],
  // Born in September: a year older than the others of the year group.
  ['2013-09-01', '2029-09-02', false],
  ['2013-09-01', '2030-06-28', true],
  ['2019-01-22', '2026-03-19', false],
])('somebody born on %s is past school age on %s: %s', (born, day, expected) => {
  expect(isPastSchoolAge(born, day)).toBe(expected);
});
