import type { AttemptHow } from '@fourchairs/shared/domain/codes.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

/** A meeting was moved from one local date and time to another, or cancelled (`to` null). */
export type DateChangeRow = {
  readonly meeting: MeetingId;
  readonly from: string;
  readonly to: string | null;
  readonly why: string;
  /** Whether the child reads why, too. */
  readonly forChild: boolean;
  readonly by: PersonId;
  readonly at: number;
};
/** The name under which a meeting stands in one person's calendar, for good. */
export type CalendarEntryRow = {
  readonly meeting: MeetingId;
  readonly person: PersonId;
  readonly uid: string;
};
/** The school tried to reach the family. */
export type AttemptRow = {
  readonly meeting: MeetingId;
  readonly day: string;
  readonly how: AttemptHow;
  readonly words: string;
  readonly by: PersonId;
  readonly at: number;
};
/** The lead holds the meeting without the family. */
export type WithoutFamilyRow = {
  readonly meeting: MeetingId;
  readonly why: string;
  readonly by: PersonId;
  readonly at: number;
};
/** Canonical JSON of the record as it would have been when the meeting began. */
export type MeetingStartRow = {
  readonly meeting: MeetingId;
  readonly at: number;
  readonly record: string;
};

/** What becomes of a meeting's day. */
export interface CourseStore {
  /**
   * The new day and time, and what it was before, in one transaction; a meeting that had begun or was cancelled is
   * planned again. Rejects with StoreConflict when the meeting is saved, or not planned for `from` any more; when it is
   * cancelled, also when it is cancelled already.
   */
  changeDate(row: DateChangeRow): Promise<void>;
  /** In order. */
  dateChanges(meeting: MeetingId): Promise<readonly DateChangeRow[]>;
  /** The uid that stands for this person, which is `row.uid` when there was none. */
  calendarUid(row: CalendarEntryRow): Promise<string>;
  addAttempt(row: AttemptRow): Promise<void>;
  /** By day. */
  attempts(meeting: MeetingId): Promise<readonly AttemptRow[]>;
  /** One a meeting; `null` takes it back. */
  setWithoutFamily(meeting: MeetingId, row: WithoutFamilyRow | null): Promise<void>;
  withoutFamily(meeting: MeetingId): Promise<WithoutFamilyRow | null>;
  /** The last time it began. It goes when the meeting is finished, moved or cancelled. */
  setStart(row: MeetingStartRow): Promise<void>;
  /** Another record in place of the one kept for that beginning; nothing where that is gone. */
  changeStart(row: MeetingStartRow): Promise<void>;
  start(meeting: MeetingId): Promise<MeetingStartRow | null>;
}
