import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

/** `by` may write in the preparation of `for`, who asked them to. */
export type HelperRow = {
  readonly meeting: MeetingId;
  readonly for: PersonId;
  readonly by: PersonId;
};

export interface HelperStore {
  ofMeeting(meeting: MeetingId): Promise<readonly HelperRow[]>;
  /** Naming somebody twice, or taking back what never was, changes nothing. */
  name(row: HelperRow): Promise<void>;
  takeBack(row: HelperRow): Promise<void>;
}
