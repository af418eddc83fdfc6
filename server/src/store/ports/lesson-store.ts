import type { MeetingId, PersonId, PupilId } from '@fourchairs/shared/lib/ids.ts';

/** A link to what is for every lesson, and to nothing else of the record: for staff who have no seat. */
export type LessonLinkRow = {
  /** SHA-256 of the token, hex. The token itself is never stored. */
  readonly tokenHash: string;
  readonly meeting: MeetingId;
  readonly by: PersonId;
  readonly madeAt: number;
  readonly expiresAt: number;
  readonly revokedAt: number | null;
};
/** Somebody said with the link that they have read it, under a name they gave. */
export type LessonReaderRow = {
  readonly meeting: MeetingId;
  readonly name: string;
  readonly at: number;
};
/** Somebody who teaches the pupil, by name alone: the list is the SENCO's. */
export type LessonTeacherRow = {
  readonly pupil: PupilId;
  readonly name: string;
  readonly place: number;
};

export interface LessonStore {
  /** A new link closes those before it, in the same transaction. */
  addLink(link: LessonLinkRow): Promise<void>;
  link(tokenHash: string): Promise<LessonLinkRow | null>;
  /** The link that nobody closed, or null. */
  linkOf(meeting: MeetingId): Promise<LessonLinkRow | null>;
  closeLinks(meeting: MeetingId, at: number): Promise<void>;
  /** Keeps the first time of each name. */
  addReader(row: LessonReaderRow): Promise<void>;
  readers(meeting: MeetingId): Promise<readonly LessonReaderRow[]>;
  /** All of them at once, in place of those there are. */
  setTeachers(pupil: PupilId, rows: readonly LessonTeacherRow[]): Promise<void>;
  teachers(pupil: PupilId): Promise<readonly LessonTeacherRow[]>;
}
