import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { spoken, spokenParts, unspoken } from './spoken.ts';

describe('LANG3 words within a sentence of another language', () => {
  it('become parts of their own', () => {
    expect(spokenParts(`Cel: ${spoken('en', 'to read')}.`)).toEqual([
      { text: 'Cel: ' },
      { text: 'to read', lang: 'en' },
      { text: '.' },
    ]);
    expect(spoken('en', ' ')).toBe(' ');
  });

  it('are the same sentence without the marks, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, words) => {
        const marked = `${before}${spoken('pl', words)}`;
        expect(unspoken(marked)).toBe(`${before}${words}`);
        expect(spokenParts(marked).every(({ text }) => !/[\u{f0000}-\u{f0002}]/u.test(text))).toBe(
          true,
        );
      }),
    );
  });

  it('cannot be cut by marks that somebody typed', () => {
    const typed = 'a\u{f0002}b\u{f0000}en\u{f0001}c';
    expect(spokenParts(spoken('pl', typed))).toEqual([{ text: 'abenc', lang: 'pl' }]);
  });
});
