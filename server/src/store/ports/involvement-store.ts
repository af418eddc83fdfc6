import type { InvolvementHow } from '@fourchairs/shared/domain/codes.ts';
import type { MeetingId, PersonId, PupilId } from '@fourchairs/shared/lib/ids.ts';

/** Somebody of the family agreed that a professional helps, or took that back. It outlives the meeting. */
export type InvolvementRow = {
  readonly pupil: PupilId;
  /** In which meeting it was said. */
  readonly meeting: MeetingId;
  readonly professional: PersonId;
  /** Who agreed: a parent, or the young person. */
  readonly person: PersonId;
  readonly agrees: boolean;
  readonly how: InvolvementHow;
  readonly recordedBy: PersonId;
  readonly at: number;
};

/** Only ever added to: what was said before stays. */
export interface InvolvementStore {
  add(row: InvolvementRow): Promise<void>;
  /** In the order in which it was said. */
  ofPupil(pupil: PupilId): Promise<readonly InvolvementRow[]>;
}
