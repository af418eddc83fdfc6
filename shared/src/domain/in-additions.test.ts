import { expect, it } from 'vitest';

import { inAdditions } from './in-additions.ts';
import { additionLetters } from './word-limits.ts';

it('words that are too long for one addition are several, and no character is cut in two', () => {
  expect(inAdditions('')).toEqual([]);
  expect(inAdditions('short')).toEqual(['short']);
  const long = `${'x'.repeat(additionLetters - 1)}😀${'y'.repeat(additionLetters)}`;
  const parts = inAdditions(long);
  expect(parts.map(({ length }) => length)).toEqual([additionLetters - 1, additionLetters, 2]);
  expect(parts.join('')).toBe(long);
});
