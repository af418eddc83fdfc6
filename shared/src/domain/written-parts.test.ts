import { expect, it } from 'vitest';

import { isBaselineWritten, isMeasureWritten } from './written-parts.ts';

it('words or a number say where the child is now', () => {
  expect(isBaselineWritten(' ', null)).toBe(false);
  expect(isBaselineWritten('', 0)).toBe(true);
  expect(isBaselineWritten('Two words', null)).toBe(true);
});

it('any level, or a number to reach, says how we will know', () => {
  expect(isMeasureWritten(['', ' '], null)).toBe(false);
  expect(isMeasureWritten(['', 'All of them'], null)).toBe(true);
  expect(isMeasureWritten([], 8)).toBe(true);
});
