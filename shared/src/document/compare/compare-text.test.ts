import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { RecordText } from '#document/record.ts';
import { people, recordText } from '#document/testing/arbitrary-record.ts';
import { must } from '#lib/must.ts';

import { compareText } from './compare-text.ts';

const [mum, teacher, child] = [0, 1, 2].map((n) => must(people[n], 'person'));
const typed = (text: string, person = mum): RecordText => ({
  text,
  by: text === '' ? [] : [{ person: person ?? null, length: text.length }],
});
const read = (before: string, after: string): string =>
  compareText(typed(before), typed(after, teacher))
    .segments.map(
      ({ kind, text }) => ({ same: text, added: `{+${text}}`, removed: `{-${text}}` })[kind],
    )
    .join('');

it.each([
  ['Read a book', 'Read a long book', 'Read a {+long }book'],
  ['Read a long book', 'Read a book', 'Read a {-long }book'],
  ['two parts', 'three steps', '{-two parts}{+three steps}'],
  ['He’s on 2 of 10.', 'He’s on 6 of 10.', 'He’s on {-2}{+6} of 10.'],
  ['', 'New', '{+New}'],
  ['same', 'same', 'same'],
])('VERSION6 compares words: %s → %s', (before, after, expected) => {
  expect(read(before, after)).toBe(expected);
});

it('VERSION6 names who typed what came, and who had typed what went', () => {
  const before: RecordText = {
    text: 'old words',
    by: [
      { person: mum ?? null, length: 4 },
      { person: child ?? null, length: 5 },
    ],
  };
  expect(compareText(before, typed('', teacher)).segments).toEqual([
    { kind: 'removed', text: 'old ', by: mum },
    { kind: 'removed', text: 'words', by: child },
  ]);
  expect(compareText(typed(''), typed('new', teacher)).segments).toEqual([
    { kind: 'added', text: 'new', by: teacher },
  ]);
});

it('VERSION6 kept and added words are the later text, kept and removed ones the earlier', () => {
  fc.assert(
    fc.property(recordText, recordText, (before, after) => {
      const { segments, changed } = compareText(before, after);
      const textWithout = (kind: string) =>
        segments
          .filter((each) => each.kind !== kind)
          .map((each) => each.text)
          .join('');
      expect(textWithout('removed')).toBe(after.text);
      expect(textWithout('added')).toBe(before.text);
      expect(changed).toBe(before.text !== after.text);
      expect(segments.every(({ text }) => text !== '')).toBe(true);
    }),
  );
});
