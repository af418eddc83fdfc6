import { expect, it } from 'vitest';

import { can } from './can.ts';
import { roles, staffRoles } from './role.ts';
import { elsewhere, meeting, other, person, school, seat, staff } from './testing/cast.ts';

it('TOLD1 the school’s staff note that the family was told, at any time, on a device of their own', () => {
  const tell = (state: 'planned' | 'live' | 'saved', forPerson = other) =>
    ({ action: 'sen.tell', meeting: meeting(state), forPerson }) as const;
  const atSchool = ['teacher', 'senco', 'support'];
  for (const state of ['planned', 'live', 'saved'] as const) {
    expect(roles.filter((role) => can(seat(role), tell(state)))).toEqual(atSchool);
    expect(roles.filter((role) => can(seat(role, { device: 'room' }), tell(state)))).toEqual([]);
    expect(roles.filter((role) => can(seat(role), tell(state, person(9))))).toEqual([]);
    expect(can(staff('senco'), tell(state))).toBe(false);
  }
});

it('SEN2 the lead and the SENCO decide while the meeting is open, on a device of their own', () => {
  const decide = (state: 'planned' | 'live' | 'saved' | 'cancelled') =>
    ({ action: 'sen.decide', meeting: meeting(state) }) as const;
  for (const state of ['planned', 'live'] as const) {
    expect(roles.filter((role) => can(seat(role), decide(state)))).toEqual(['senco']);
    const leading = roles.filter((role) => can(seat(role, { isLead: true }), decide(state)));
    expect(leading).toEqual(['teacher', 'senco', 'support']);
    const inRoom = { isLead: true, device: 'room' } as const;
    expect(roles.filter((role) => can(seat(role, inRoom), decide(state)))).toEqual([]);
  }
  expect(can(seat('senco', { isLead: true }), decide('saved'))).toBe(false);
  expect(can(seat('senco', { isLead: true }), decide('cancelled'))).toBe(false);
  expect(can(staff('senco'), decide('live'))).toBe(false);
});

it('STEP3 the SENCO keeps the school’s settings, and who makes meetings says what plan a pupil has', () => {
  const who = (action: 'school.read' | 'school.set' | 'pupil.set-plan', schoolId = school) =>
    staffRoles.filter((role) => can(staff(role), { action, schoolId }));
  expect(who('school.read')).toEqual(['teacher', 'senco', 'support']);
  expect(who('school.set')).toEqual(['senco']);
  expect(who('pupil.set-plan')).toEqual(['teacher', 'senco']);
  for (const action of ['school.read', 'school.set', 'pupil.set-plan'] as const) {
    expect(who(action, elsewhere)).toEqual([]);
    expect(can(seat('senco', { isLead: true }), { action, schoolId: school })).toBe(false);
  }
});
