import { expect, it } from 'vitest';

import { can } from './can.ts';
import { roles, staffRoles } from './role.ts';
import { elsewhere, meeting, otherMeeting, school, seat, staff } from './testing/cast.ts';

const states = ['planned', 'live', 'saved'] as const;
const ask = (action: 'school-list.read' | 'school-list.ask', state: (typeof states)[number]) => ({
  action,
  meeting: meeting(state),
});

it('the school’s list is read at a meeting by the school’s staff, and asked for on a device of their own', () => {
  for (const state of states) {
    const who = (action: 'school-list.read' | 'school-list.ask', device: 'own' | 'room') =>
      roles.filter((role) => can(seat(role, { device }), ask(action, state)));
    const all = ['teacher', 'senco', 'support'];
    expect([who('school-list.read', 'own'), who('school-list.read', 'room')]).toEqual([all, all]);
    expect([who('school-list.ask', 'own'), who('school-list.ask', 'room')]).toEqual([all, []]);
  }
  const stranger = seat('teacher', { meetingId: otherMeeting });
  expect(can(stranger, ask('school-list.read', 'live'))).toBe(false);
});

it('the school’s list is kept by the SENCO of that school, and by nobody from a meeting', () => {
  const manage = (schoolId: typeof school) => ({ action: 'school-list.manage' as const, schoolId });
  expect(staffRoles.filter((role) => can(staff(role), manage(school)))).toEqual(['senco']);
  expect(can(staff('senco'), manage(elsewhere))).toBe(false);
  expect(can(seat('senco', { isLead: true }), manage(school))).toBe(false);
  expect(can(staff('senco'), ask('school-list.ask', 'live'))).toBe(false);
});
