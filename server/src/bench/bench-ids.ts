import { createHash } from 'node:crypto';

import {
  type MeetingId,
  type PersonId,
  type PupilId,
  type SchoolId,
  type SeatId,
  parseId,
} from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

/** How many sit in a room of the bench, as in a review meeting. */
export const peopleInRoom = 5;

/** The same id for the same name in every process, so that both ends and the next start know each other. */
const idOf = <Id extends SchoolId | PersonId | PupilId | MeetingId | SeatId>(name: string): Id => {
  const hex = createHash('sha256').update(name).digest('hex');
  const text = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return must(parseId<Id>(text), 'an id');
};

export const schoolId = idOf<SchoolId>('school');
export const pupilId = idOf<PupilId>('pupil');
export const pupilPersonId = idOf<PersonId>('pupil person');
export const meetingOf = (room: number) => idOf<MeetingId>(`meeting ${room}`);
/** The same five people in every room; each has a seat of their own in it. */
export const personOf = (person: number) => idOf<PersonId>(`person ${person}`);
export const seatOf = (room: number, person: number) => idOf<SeatId>(`seat ${room} ${person}`);
