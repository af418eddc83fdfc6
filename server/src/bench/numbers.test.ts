import { describe, expect, it } from 'vitest';

import { median } from './numbers.ts';

describe('median', () => {
  it('is the middle of them, and between the two of an even number', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([93, 99])).toBe(96);
    expect(median([4])).toBe(4);
    expect(median([])).toBeNaN();
  });
});
