import { expect, it } from 'vitest';

import { must } from '#lib/must.ts';

import type { MeetingRecord } from './record.ts';
import { people as ids } from './testing/arbitrary-record.ts';
import { answersIn } from './who-is-asked.ts';

const [zofia, tom, teacher] = [0, 1, 2].map((n) => must(ids[n], 'person'));
const people = [
  { id: must(zofia, 'the pupil'), role: 'child' },
  { id: must(tom, 'a parent'), role: 'parent' },
  { id: must(teacher, 'a teacher'), role: 'teacher' },
  { id: 'sam', role: 'supporter' },
] as const;
const away = { how: 'absent', from: null, to: null } as const;
const asked = (
  attendance: MeetingRecord['attendance'],
  given: readonly { readonly personId: string; readonly n: number }[] = [],
) => answersIn(people, given, attendance).map(({ person, answer }) => [person.role, answer?.n]);

it('asks the pupil, every parent, and those of the school who took part', () => {
  expect(asked([])).toEqual([
    ['child', undefined],
    ['parent', undefined],
    ['teacher', undefined],
  ]);
});

it('asks a parent who was away, and not a teacher who was', () => {
  const absent = people.slice(1, 3).map(({ id }) => ({
    personId: must(
      ids.find((each) => each === id),
      'id',
    ),
    ...away,
  }));
  expect(asked(absent).map(([role]) => role)).toEqual(['child', 'parent']);
});

it('names whoever answered, asked or not, with the last answer', () => {
  const given = [
    { personId: 'sam', n: 1 },
    { personId: 'sam', n: 2 },
  ];
  expect(asked([], given).at(-1)).toEqual(['supporter', 2]);
});
