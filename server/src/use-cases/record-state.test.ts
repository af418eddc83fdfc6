import { type PersonId, parseId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { expect, it } from 'vitest';

import { recordStateOf } from '#use-cases/record-state.ts';

const person = (n: number): PersonId =>
  must(parseId<PersonId>(`00000000-0000-4000-8000-00000000000${n}`), 'person');
const [mum, dad] = [person(1), person(2)];
const now = { asked: [mum, dad], isCurrent: true, superseded: false };

it.each([
  ['draft', { ...now, isCurrent: false, answers: [] }],
  ['shared', { ...now, answers: [] }],
  ['shared', { ...now, answers: [{ person: mum, answer: 'differs' as const }] }],
  [
    'agreed',
    {
      ...now,
      answers: [
        { person: mum, answer: 'agrees' as const },
        { person: dad, answer: 'agrees' as const },
      ],
    },
  ],
  [
    'differs',
    {
      ...now,
      answers: [
        { person: mum, answer: 'agrees' as const },
        { person: dad, answer: 'differs' as const },
      ],
    },
  ],
  ['superseded', { ...now, superseded: true, answers: [] }],
  ['shared', { ...now, asked: [], answers: [] }],
])('a record is %s', (state, of) => {
  expect(recordStateOf(of)).toBe(state);
});
