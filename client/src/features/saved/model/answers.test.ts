import { expect, it } from 'vitest';

import { after, magda, saved, teacher, tom, zofia } from '../testing/sample-record.ts';
import { answersOf } from './answers.ts';
import { peopleOf } from './people.ts';

const answers = (attendance: Parameters<typeof answersOf>[2]) =>
  answersOf(peopleOf(after), saved(after).agreements, attendance).map(({ person, answer }) => [
    person.id,
    answer?.answer ?? null,
  ]);

it('asks the pupil, every parent, and those of the school who took part', () => {
  expect(answers([])).toEqual([
    [zofia, null],
    [magda, 'differs'],
    [tom, null],
    [teacher, null],
  ]);
});

it('asks a parent who was away, and not a teacher who was', () => {
  const away = { how: 'absent', from: null, to: null } as const;
  const asked = answers([
    { personId: tom, ...away },
    { personId: teacher, ...away },
  ]).map(([id]) => id);
  expect(asked).toEqual([zofia, magda, tom]);
});
