import { expect, it } from 'vitest';

import { isWithout, senChoices, senQuestionAt } from './sen-decisions.ts';

it.each([
  ['a first meeting', null, false, 'start'],
  ['a review of a pupil from before there were decisions', null, true, 'go-on'],
  ['a review', 'start', true, 'go-on'],
  ['a review after less support', 'less', true, 'go-on'],
  ['a new concern after “not now”', 'not-now', false, 'start'],
  ['coming back', 'end', true, 'start'],
] as const)('SEN1 what is decided at %s', (_, before, reviewed, asks) => {
  expect(senQuestionAt(before, reviewed)).toBe(asks);
});

it('SEN1 each answer leaves the pupil with support, or without', () => {
  expect([...senChoices.start, ...senChoices['go-on']].filter(isWithout)).toEqual([
    'not-now',
    'end',
  ]);
});
