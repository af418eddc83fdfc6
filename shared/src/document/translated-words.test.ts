import fc from 'fast-check';
import { expect, it } from 'vitest';

import { isBehind, markChars, markOf } from './translated-words.ts';

it('TRANSLATE3 a translation is behind when a letter of its words was changed, and no more when that is undone', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(words, fc.nat(), (said, where) => {
      const mark = markOf(said);
      expect(mark.length).toBeLessThanOrEqual(markChars);
      expect(isBehind(mark, said)).toBe(false);
      expect(isBehind(mark, ` ${said}\n`)).toBe(false);
      const at = where % (said.length + 1);
      expect(isBehind(mark, `${said.slice(0, at)}ż!${said.slice(at)}`)).toBe(true);
    }),
  );
});

it('TRANSLATE3 nobody knows it of a translation from before there were marks', () => {
  expect(isBehind(null, 'Mój królik')).toBe(false);
});
