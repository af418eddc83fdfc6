import { expect, it } from 'vitest';

import { isSameName } from './same-name.ts';

it.each([
  ['Tom Bell', ' tom  BELL '],
  ['Tom Bell', 'Mr. Tom Bell'],
  ['Magda Nowak-Bell', 'Magda Nowak Bell'],
  ['Zoë Müller', 'Zoe Muller'],
])('%s and %s are called the same', (one, other) => {
  expect(isSameName(one, other)).toBe(true);
});

it.each([
  ['Tom Bell', 'Tim Bell'],
  ['Mrs Bell', 'Tom Bell'],
  ['Missy Bell', 'Y Bell'],
])('%s and %s are not', (one, other) => {
  expect(isSameName(one, other)).toBe(false);
});
