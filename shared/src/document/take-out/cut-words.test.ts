import { expect, it } from 'vitest';

import { countWords, cutWords } from './cut-words.ts';
import { sayMarks } from './say-marks.ts';

it('VERSION3 a mark stands wherever words were, and is never taken for somebody’s words', () => {
  const once = cutWords('Ben said so. Ask Ben.', 'Ben');
  expect(once).toBe('[words taken out] said so. Ask [words taken out].');
  expect(countWords(once, 'words')).toBe(0);
  expect(cutWords(once, 'taken out')).toBe(once);
  expect(cutWords(once, 'said so')).toBe(
    '[words taken out] [words taken out]. Ask [words taken out].',
  );
});

it('VERSION3 the mark is as short as the field needs', () => {
  const full = `Ben ${'a'.repeat(36)}`;
  expect(cutWords(full, 'Ben', 40)).toBe(`[…] ${'a'.repeat(36)}`);
  expect(cutWords(`B${'a'.repeat(39)}`, 'B', 40)).toBe(`…${'a'.repeat(39)}`);
  expect(cutWords('Ben', 'Ben', 40)).toBe('[words taken out]');
});

it('VERSION3 a whole passage goes with the mark that stands in it, and a mark alone is nobody’s words', () => {
  const once = cutWords('Ben said so. Ask Mum.', 'Ben');
  expect(countWords(once, once)).toBe(1);
  expect(cutWords(once, once)).toBe('[words taken out]');
  expect(cutWords(once, '[words taken out] said so.')).toBe('[words taken out] Ask Mum.');
  expect([countWords(once, '[words taken out]'), countWords(once, ' [words taken out] ')]).toEqual([
    0, 0,
  ]);
});

it('VERSION3 words that are not there change nothing', () => {
  expect(cutWords('Ben', 'ben')).toBe('Ben');
  expect(cutWords('Ben', '')).toBe('Ben');
});

it('VERSION3 a mark is said in the reader’s language wherever it stands, and in no text that has authors', () => {
  const cut = cutWords('Ask Ben.', 'Ben');
  const typed = { text: cut, by: [{ person: null, length: cut.length }] };
  const beside = { replies: [{ words: cut, by: 'a' }], views: [{ words: typed }], n: 2, at: null };
  expect(sayMarks(beside, 'słowa usunięte')).toEqual({
    ...beside,
    replies: [{ words: 'Ask [słowa usunięte].', by: 'a' }],
  });
  expect(sayMarks(beside, 'words taken out')).toEqual(beside);
});
