import { expect, it } from 'vitest';

import { yearOfReviews } from './year-of-reviews.ts';

const held = (day: string) => ({ day, isHeld: true });
const planned = (day: string) => ({ day, isHeld: false });
const before = held('2025-06-12');
const autumn = held('2025-11-20');

it.each([
  ['three are held', [before, autumn, held('2026-02-05'), held('2026-06-11')], 3, 0, []],
  [
    'one is held and two are planned',
    [before, autumn, planned('2026-03-20'), planned('2026-07-02')],
    1,
    2,
    [],
  ],
  [
    'one is held, one is planned: a third is due by the end of the year',
    [before, autumn, planned('2026-03-20')],
    1,
    1,
    [{ nth: 3, by: 'summer' }],
  ],
  [
    'one is held: the others are due by the end of each term',
    [before, autumn],
    1,
    0,
    [
      { nth: 2, by: 'spring' },
      { nth: 3, by: 'summer' },
    ],
  ],
  [
    'the year went by without any',
    [before],
    0,
    0,
    [
      { nth: 1, by: 'spring' },
      { nth: 2, by: 'summer' },
      { nth: 3, by: 'summer' },
    ],
  ],
  [
    'a planned day that went by is no review',
    [before, autumn, planned('2026-03-18')],
    1,
    0,
    [
      { nth: 2, by: 'spring' },
      { nth: 3, by: 'summer' },
    ],
  ],
  [
    'who began this spring needs one a term from then',
    [held('2026-02-05')],
    1,
    0,
    [{ nth: 2, by: 'summer' }],
  ],
] as const)('YEAR1 %s', (_, reviews, isHeld, isPlanned, missing) => {
  expect(yearOfReviews(reviews, '2026-03-19')).toEqual({
    label: '2025/26',
    held: isHeld,
    planned: isPlanned,
    missing,
  });
});

it('YEAR1 the day of a review still counts as planned, and a review of the next school year does not', () => {
  const reviews = [before, autumn, planned('2026-07-02'), planned('2026-09-24')];
  expect(yearOfReviews(reviews, '2026-07-02')).toMatchObject({
    held: 1,
    planned: 1,
    missing: [{ nth: 3, by: 'summer' }],
  });
});

it('YEAR1 says nothing of who has no review yet, or only in the next year', () => {
  expect(yearOfReviews([], '2026-03-19')).toBeNull();
  expect(yearOfReviews([planned('2026-02-01')], '2026-03-19')).toBeNull();
  expect(yearOfReviews([planned('2026-09-24')], '2026-07-02')).toBeNull();
});
