import { expect, it } from 'vitest';

import type { LessonsActor } from './actor.ts';
import { can, type Question } from './can.ts';
import { roles, staffRoles } from './role.ts';
import { me, meeting, other, otherMeeting, school, seat, staff } from './testing/cast.ts';

const saved = meeting('saved');
const link: LessonsActor = { kind: 'lessons', meetingId: saved.meetingId };
const read = (of = saved) => ({ action: 'lessons.read' as const, meeting: of });

it('the link to what is for every lesson opens that of its own meeting, once the record is given out', () => {
  expect(can(link, read())).toBe(true);
  expect(can({ ...link, meetingId: otherMeeting }, read())).toBe(false);
  expect(can(link, read({ ...saved, held: true }))).toBe(false);
  for (const state of ['planned', 'live', 'cancelled'] as const)
    expect(can(link, read(meeting(state)))).toBe(false);
});

it('the link opens nothing else', () => {
  const others: readonly Question[] = [
    { action: 'document.read', meeting: saved, document: { kind: 'meeting' } },
    { action: 'document.read', meeting: saved, document: { kind: 'lane', owner: me } },
    { action: 'document.read', meeting: saved, document: { kind: 'prep', owner: me } },
    { action: 'meeting.read', meeting: saved },
    { action: 'version.read', meeting: saved },
    { action: 'record.receipts', meeting: saved },
    { action: 'meeting.measure', meeting: saved },
    { action: 'meeting.add-words', meeting: saved },
    { action: 'record.confirm-take-out', meeting: saved, askedBy: other },
    { action: 'lessons.manage', meeting: saved },
    { action: 'pupils.list', schoolId: school },
    { action: 'school-list.manage', schoolId: school },
  ];
  expect(others.filter((question) => can(link, question))).toEqual([]);
});

it('the SENCO and whoever leads make and close the link, each on a device of their own', () => {
  const manage = { action: 'lessons.manage' as const, meeting: saved };
  expect(roles.filter((role) => can(seat(role), manage))).toEqual(['senco']);
  const lead = { isLead: true } as const;
  expect(roles.filter((role) => can(seat(role, lead), manage))).toEqual([
    'teacher',
    'senco',
    'support',
  ]);
  expect(can(seat('senco', { device: 'room' }), manage)).toBe(false);
  expect(can(seat('senco'), { ...manage, meeting: meeting('live') })).toBe(false);
  expect(staffRoles.filter((role) => can(staff(role), manage))).toEqual([]);
});
