import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { leastChange } from './text-change.ts';

const apply = (text: string, { at, removed, inserted }: ReturnType<typeof leastChange>): string =>
  text.slice(0, at) + inserted + text.slice(at + removed);

/** Texts in which the same letters and emoji of one family come again and again. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '😀', '😁', '🏳️‍🌈', 'é') });

describe('leastChange', () => {
  it.each([
    ['typing in a run of equal letters', 'aaa', 'aaaa', 2, { at: 1, removed: 0, inserted: 'a' }],
    ['deleting forwards in one', 'aaa', 'aa', 0, { at: 0, removed: 1, inserted: '' }],
    ['deleting backwards in one', 'aaa', 'aa', 2, { at: 2, removed: 1, inserted: '' }],
    ['replacing a word', 'a big dog', 'a small dog', 7, { at: 2, removed: 3, inserted: 'small' }],
    ['one face for another, whole', '😀', '😁', 2, { at: 0, removed: 2, inserted: '😁' }],
  ])('%s', (_what, before, after, caret, change) => {
    const found = leastChange(before, after, caret);
    expect(apply(before, found)).toBe(after);
    expect(found).toEqual(change);
  });

  it('CLIENT5 always makes the new text, and never cuts a pair of surrogates', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), (before, after, where) => {
        const found = leastChange(before, after, where % (after.length + 1));
        expect(apply(before, found)).toBe(after);
        for (const part of [found.inserted, before.slice(found.at, found.at + found.removed)]) {
          expect(part).not.toMatch(/\p{Surrogate}/u);
        }
      }),
    );
  });

  it('finds what was typed at the caret', () => {
    fc.assert(
      fc.property(text, fc.nat(), text, (before, where, typed) => {
        const whole = Array.from(before);
        const at = whole.slice(0, where % (whole.length + 1)).join('').length;
        const after = before.slice(0, at) + typed + before.slice(at);
        const found = leastChange(before, after, at + typed.length);
        expect(found.removed).toBeLessThanOrEqual(1);
        expect(found.inserted.length - found.removed).toBe(typed.length);
      }),
    );
  });
});
