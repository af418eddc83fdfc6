import { expect, it } from 'vitest';

import { isBlank } from '#lib/is-blank.ts';

it.each(['', ' \n\t\u00a0\u3000', '\u200b\u200c\u200d\u2060\ufeff', '\u3164\u115f\u00ad\u2800'])(
  '%j shows nobody a word',
  (words) => {
    expect(isBlank(words)).toBe(true);
  },
);

it.each(['w', ' ł ', '\u200b7', '👍🏽', '👩‍👧', '?', 'کتاب'])('%j shows one', (words) => {
  expect(isBlank(words)).toBe(false);
});
