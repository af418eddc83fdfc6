import { randomUUID } from 'node:crypto';

import {
  type ApartId,
  type MeetingId,
  type OpeningId,
  type PersonId,
  type PupilId,
  type ReportId,
  type SchoolId,
  type SeatId,
  parseId,
} from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

/** A fresh id: 122 random bits. */
export const newId = <
  Id extends SchoolId | PersonId | PupilId | MeetingId | ReportId | SeatId | OpeningId | ApartId,
>(): Id => must(parseId<Id>(randomUUID()), 'a UUID v4');
