import { expect, it } from 'vitest';

import {
  agreesForSelf,
  endOfSchoolAge,
  schoolYearLabel,
  schoolYearOf,
  termOf,
} from './school-year.ts';

it('a school year runs from 1 September to 31 August', () => {
  expect(['2025-09-01', '2026-08-31'].map(schoolYearOf)).toEqual([2025, 2025]);
  expect(schoolYearOf('2026-09-01')).toBe(2026);
  expect(schoolYearLabel('1999-10-01')).toBe('1999/00');
});

it('offers the likely term', () => {
  expect(
    ['2025-09-18', '2026-01-05', '2026-04-10', '2026-04-20', '2026-08-31'].map(termOf),
  ).toEqual(['autumn', 'spring', 'spring', 'summer', 'summer']);
});

it.each([
  // Turns 16 on the first and on the last day of one school year: the same Friday.
  ['2009-09-01', '2026-06-26'],
  ['2010-08-31', '2026-06-26'],
  ['2010-09-01', '2027-06-25'],
  // 30 June is itself a Friday.
  ['2007-01-01', '2023-06-30'],
  ['2008-02-29', '2024-06-28'],
])('born %s: school age ends on %s', (dateOfBirth, end) => {
  expect(endOfSchoolAge(dateOfBirth)).toBe(end);
  expect(agreesForSelf(dateOfBirth, end)).toBe(true);
  expect(agreesForSelf(dateOfBirth, `${end.slice(0, 8)}01`)).toBe(false);
});
