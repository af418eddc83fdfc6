import { expect, it } from 'vitest';

import { can } from './can.ts';
import { seat } from './testing/cast.ts';
import { questions } from './testing/questions.ts';

const states = ['planned', 'live', 'saved', 'cancelled'] as const;
const whole = seat('professional');
const part = seat('professional', { granted: ['barriers'] });

const mayWith = (actor: typeof part): string[] =>
  Object.entries(questions).flatMap(([name, ask]) =>
    states.some((state) => can(actor, ask(state))) ? [name] : [],
  );

it('SLOT2 whoever comes for a part of a meeting has what is their own, and nothing of what others write or was saved', () => {
  expect(mayWith(part)).toEqual([
    'read my lane',
    'write in my lane',
    'read my preparation',
    'write my preparation',
    'read the meeting',
    'have it in my calendar',
    'read my part',
    'add words after',
    'name who helps me prepare',
    'take back who helps me prepare',
    'read my preparation for what is held',
  ]);
});

it('SLOT2 a part gives nobody anything but itself', () => {
  const more = mayWith(part).filter((name) => !mayWith(whole).includes(name));
  expect(more).toEqual(['read my part']);
});

it('SLOT2 whoever writes for others, or helps them, does neither while they come for a part', () => {
  const ask = questions["read another's preparation"]?.('live');
  const helper = { helpsPrepare: part.helpsPrepare, writesFor: [], isLead: true };
  expect(ask && can(seat('professional', { ...helper, granted: [] }), ask)).toBe(false);
});
