import { describe, expect, it } from 'vitest';

import { endOfChange, mapIndex } from './text-delta.ts';

describe('mapIndex', () => {
  const insert = [{ retain: 3 }, { insert: 'xyz' }];

  it.each([
    ['before a change stays', insert, 2, 'left', 2],
    ['at an insertion, kept to the left, stays', insert, 3, 'left', 3],
    ['at an insertion, kept to the right, moves', insert, 3, 'right', 6],
    ['after an insertion moves', insert, 4, 'left', 7],
    ['inside a deletion goes to its start', [{ retain: 1 }, { delete: 4 }], 3, 'left', 1],
    ['after a deletion moves back', [{ retain: 1 }, { delete: 4 }], 6, 'left', 2],
    ['after a replacement', [{ retain: 1 }, { insert: 'ab' }, { delete: 4 }], 6, 'left', 4],
    ['after two changes', [{ insert: 'a' }, { retain: 2 }, { delete: 1 }], 4, 'left', 4],
    ['after something that is not text', [{ insert: {} }], 2, 'left', 3],
  ] as const)('%s', (_what, delta, index, side, mapped) => {
    expect(mapIndex(delta, index, side)).toBe(mapped);
  });
});

describe('endOfChange', () => {
  it.each([
    [[{ retain: 3 }, { insert: 'xyz' }], 6],
    [[{ retain: 3 }, { delete: 5 }], 3],
    [[{ insert: 'a' }, { retain: 4 }, { delete: 1 }], 5],
    [[{ insert: 'a' }, { retain: 4 }], 1],
  ] as const)('%j ends at %i', (delta, end) => {
    expect(endOfChange(delta)).toBe(end);
  });
});
