import { expect, it } from 'vitest';

import { tokenIn } from './link-token.ts';

const token = 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8S9t0U-_';

it('reads the token of a whole link', () => {
  expect(tokenIn(`#${token}`)).toBe(token);
});

it.each(['', '#', `#${token.slice(1)}`, `#${token}x`, `#${token.replace('A', '%')}`])(
  'finds nothing in %j',
  (hash) => {
    expect(tokenIn(hash)).toBeNull();
  },
);
