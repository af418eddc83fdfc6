import type { Apart } from '@fourchairs/shared/access/apart.ts';
import type { ApartId, MeetingId, PersonId, PupilId } from '@fourchairs/shared/lib/ids.ts';

/** Two people round a pupil who are kept apart, until somebody ends it. `one` sorts before `other`. */
export type ApartRow = Apart & {
  readonly id: ApartId;
  readonly pupil: PupilId;
  /** Which of the two a court allows no link; null: both come in by their own. */
  readonly noLinkFor: PersonId | null;
  /** For the staff alone. */
  readonly reason: string;
  readonly by: PersonId;
  readonly at: number;
  readonly endedBy: PersonId | null;
  readonly endedAt: number | null;
};

export interface ApartStore {
  /** Rejects with StoreConflict when these two are kept apart already. From then on no link is made for `noLinkFor`. */
  add(row: ApartRow): Promise<void>;
  /** Rejects with StoreConflict when it was ended before, or there is none. */
  end(id: ApartId, by: PersonId, at: number): Promise<void>;
  /** Ended ones too, in the order in which they were set. */
  ofPupil(pupil: PupilId): Promise<readonly ApartRow[]>;
  /** What stands now for the pupil a meeting is about. */
  ofMeeting(meeting: MeetingId): Promise<readonly ApartRow[]>;
}
