import { expect, it } from 'vitest';

import { answersIn } from './who-is-asked.ts';

const people = [
  { id: 'zofia', role: 'child' },
  { id: 'tom', role: 'parent' },
  { id: 'teacher', role: 'teacher' },
  { id: 'sam', role: 'supporter' },
] as const;
const shown = (
  asked: readonly string[],
  given: readonly { readonly personId: string; readonly n: number }[] = [],
) => answersIn(people, given, asked).map(({ person, answer }) => [person.role, answer?.n]);

it('shows the pupil and everybody who is asked, answered or not', () => {
  expect(shown(['tom', 'teacher'])).toEqual([
    ['child', undefined],
    ['parent', undefined],
    ['teacher', undefined],
  ]);
});

it('waits for nobody who is not asked: not for a parent when the young person agrees', () => {
  expect(shown(['zofia', 'teacher']).map(([role]) => role)).toEqual(['child', 'teacher']);
});

it('names whoever answered, asked or not, with the last answer', () => {
  const given = [
    { personId: 'sam', n: 1 },
    { personId: 'sam', n: 2 },
  ];
  expect(shown([], given).at(-1)).toEqual(['supporter', 2]);
});
