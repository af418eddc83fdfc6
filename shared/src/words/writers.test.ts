import { expect, it } from 'vitest';

import { people } from '#document/testing/arbitrary-record.ts';
import { must } from '#lib/must.ts';

import { writerNames, writersOf, writtenIn } from './writers.ts';

const [ewa, tom] = [0, 1].map((n) => must(people[n], 'person'));
const text = {
  text: 'Reads aloud at noon, daily',
  by: [
    { person: must(ewa, 'Ewa'), length: 11, picked: true as const },
    { person: must(ewa, 'Ewa'), length: 8 },
    { person: null, length: 2 },
    { person: must(tom, 'Tom'), length: 5 },
  ],
};

it('knows words that were picked from words that were typed, and counts no spaces', () => {
  expect(writtenIn(text)).toEqual([
    { person: ewa, picked: true, words: 'Reads aloud' },
    { person: ewa, picked: false, words: 'at noon' },
    { person: null, picked: false, words: ',' },
    { person: tom, picked: false, words: 'daily' },
  ]);
});

it('names everybody once, and whoever nobody knows at the end', () => {
  const names = new Map([
    [ewa, 'Ewa'],
    [tom, 'Tom'],
  ]);
  expect(
    writerNames(writersOf([text, text]), {
      nameOf: (person) => (person === null ? null : (names.get(person) ?? null)),
      picked: (name) => `the list (${name})`,
      stranger: 'somebody',
    }),
  ).toEqual(['the list (Ewa)', 'Ewa', 'Tom', 'somebody']);
});
