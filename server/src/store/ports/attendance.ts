import type { AttendanceHow } from '@fourchairs/shared/domain/codes.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

/** How somebody took part, as the lead noted it. */
export type AttendanceRow = {
  readonly meeting: MeetingId;
  readonly person: PersonId;
  readonly how: AttendanceHow;
  readonly from: string | null;
  readonly to: string | null;
};
/** `by` writes in the lane of `for`. */
export type ScribeRow = {
  readonly meeting: MeetingId;
  readonly for: PersonId;
  readonly by: PersonId;
};
