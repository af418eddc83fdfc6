import type { Device, SeatActor, StaffActor } from '#access/actor.ts';
import type { MeetingTarget } from '#access/can.ts';
import { type Role, roles, type StaffRole } from '#access/role.ts';
import { type MeetingId, parseId, type PersonId, type SchoolId } from '#lib/ids.ts';
import { must } from '#lib/must.ts';

const uuid = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
export const person = (n: number) => must(parseId<PersonId>(uuid(n)), 'person');
export const [me, child, other] = [person(1), person(2), person(3)];
export const school = must(parseId<SchoolId>(uuid(4)), 'school');
export const elsewhere = must(parseId<SchoolId>(uuid(5)), 'school');
const meetingId = must(parseId<MeetingId>(uuid(6)), 'meeting');
export const otherMeeting = must(parseId<MeetingId>(uuid(7)), 'meeting');

export const meeting = (
  state: MeetingTarget['state'],
  invited = [me, child, other],
): MeetingTarget => ({
  meetingId,
  schoolId: school,
  state,
  invited,
});
export const seat = (role: Role, more: Partial<SeatActor> = {}): SeatActor => ({
  kind: 'seat',
  personId: me,
  meetingId,
  role,
  device: 'own',
  isLead: false,
  writesFor: [],
  helpsPrepare: [],
  ...more,
});
/** One of every role in the meeting. */
export const roleSeat = (device: Device): readonly SeatActor[] =>
  roles.map((role) => seat(role, { device }));
export const staff = (role: StaffRole, more: Partial<StaffActor> = {}): StaffActor => ({
  kind: 'staff',
  personId: me,
  schoolId: school,
  role,
  duties: [],
  ...more,
});
