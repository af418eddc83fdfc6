import fc from 'fast-check';
import { expect, it } from 'vitest';

import { editsBetween } from './edits.ts';
import { tokensOf } from './tokens.ts';

it('finds the fewest changes', () => {
  const few = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
  const longestCommon = (a: readonly string[], b: readonly string[]): number => {
    const [first, ...restA] = a;
    if (first === undefined || b.length === 0) return 0;
    const at = b.indexOf(first);
    const skipped = longestCommon(restA, b);
    return at === -1 ? skipped : Math.max(skipped, 1 + longestCommon(restA, b.slice(at + 1)));
  };
  fc.assert(
    fc.property(few, few, (a, b) => {
      const kept = editsBetween(a, b).reduce(
        (sum, each) => sum + (each.kind === 'same' ? each.length : 0),
        0,
      );
      expect(kept).toBe(longestCommon(a, b));
    }),
    { numRuns: 300 },
  );
});

it('compares two long and quite different texts in a moment', () => {
  const long = (word: string) => Array.from({ length: 4000 }, (_, index) => `${word}${index}`);
  const edits = editsBetween([...long('a'), 'end'], [...long('b'), 'end']);
  expect(edits).toEqual([
    { kind: 'change', removed: 4000, added: 4000 },
    { kind: 'same', length: 1 },
  ]);
});

it('words put together are the text again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(tokensOf(text).join('')).toBe(text);
    }),
  );
});
