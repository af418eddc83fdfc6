import { expect, it } from 'vitest';

import { added } from './added.ts';

it('puts more into a list that has something, and leaves an empty one as it was', () => {
  const empty: string[] = [];
  const one = added(empty, 'a');
  expect([empty, one]).toEqual([[], ['a']]);
  expect(added(one, 'b')).toBe(one);
  expect(one).toEqual(['a', 'b']);
});
