import { expect, it } from 'vitest';

import type { InvolvementHow } from '#domain/codes.ts';

import { can } from './can.ts';
import { roles } from './role.ts';
import { child, me, meeting, other, person, seat, staff } from './testing/cast.ts';

const ask = (forPerson = me, how: InvolvementHow = 'own') =>
  ({ action: 'involvement.answer', meeting: meeting('planned'), forPerson, how }) as const;

it('INVOLVE1 the family agrees for themselves on their own device, at any time; staff note what others said', () => {
  const who = (question: ReturnType<typeof ask>, more = {}) =>
    roles.filter((role) => can(seat(role, more), question));
  const atSchool = ['teacher', 'senco', 'support'];
  expect(who(ask())).toEqual(['child', 'parent']);
  expect(who(ask(other))).toEqual([]);
  expect(who(ask(other, 'room'))).toEqual(atSchool);
  expect(who(ask(child, 'paper'))).toEqual(atSchool);
  expect(who(ask(me, 'room'))).toEqual([]);
  expect(who(ask(person(9), 'room'))).toEqual([]);
  for (const how of ['own', 'room', 'paper'] as const) {
    expect(who(ask(other, how), { device: 'room' })).toEqual([]);
    expect(who(ask(me, how), { device: 'room' })).toEqual([]);
    expect(can(staff('senco'), ask(other, how))).toBe(false);
  }
  for (const state of ['planned', 'live', 'saved', 'cancelled'] as const) {
    expect(can(seat('parent'), { ...ask(), meeting: meeting(state) })).toBe(true);
  }
});
