import type { Duty } from '#access/duty.ts';
import type { Role, StaffRole } from '#access/role.ts';
import type { Stage } from '#domain/stages.ts';
import type { MeetingId, PersonId, SchoolId } from '#lib/ids.ts';

/** What the seat is opened on: somebody's own device, or the one laptop on the projector of the room. */
export type Device = 'own' | 'room';

/** A person in one meeting, as the server knows them at the time of asking (never as of connecting). */
export type SeatActor = {
  readonly kind: 'seat';
  readonly personId: PersonId;
  readonly meetingId: MeetingId;
  readonly role: Role;
  readonly device: Device;
  readonly isLead: boolean;
  /** People in whose lane this one may write: named scribe of, interpreter or supporter of. */
  readonly writesFor: readonly PersonId[];
  /** People whose preparation this one was asked to help with. */
  readonly helpsPrepare: readonly PersonId[];
  /** Comes for a part of the meeting, and is shown these stages of it; left out: the whole meeting. */
  readonly granted?: readonly Stage[];
};

/** A member of staff on the school's own pages, outside any one meeting. */
export type StaffActor = {
  readonly kind: 'staff';
  readonly personId: PersonId;
  readonly schoolId: SchoolId;
  readonly role: StaffRole;
  /** Held besides the role; none, for most. */
  readonly duties: readonly Duty[];
};

/** Whoever has the link to what is for every lesson of one saved meeting: nobody knows who that is. */
export type LessonsActor = { readonly kind: 'lessons'; readonly meetingId: MeetingId };

export type Actor = SeatActor | StaffActor;
