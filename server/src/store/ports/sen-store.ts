import type { SenDecision, ToldHow } from '@fourchairs/shared/domain/codes.ts';
import type { MeetingId, PersonId, PupilId, SchoolId } from '@fourchairs/shared/lib/ids.ts';

/** Somebody of the family was formally told that SEN Support is given, or what was noted of that is taken back. */
export type ToldRow = {
  readonly pupil: PupilId;
  /** In which meeting it was noted. */
  readonly meeting: MeetingId;
  readonly person: PersonId;
  readonly how: ToldHow | 'taken-back';
  readonly day: string;
  /** Who told them, in words: it may be somebody without an account. */
  readonly by: string;
  readonly notedBy: PersonId;
  readonly at: number;
};

/** What a meeting decided about SEN Support, or that this is taken back. */
export type SenDecisionRow = {
  readonly pupil: PupilId;
  readonly meeting: MeetingId;
  readonly what: SenDecision | 'taken-back';
  readonly day: string;
  readonly why: string;
  /** What there will be in its place. */
  readonly instead: string;
  readonly by: PersonId;
  readonly at: number;
};

/** Only ever added to: what was noted before stays. */
export interface SenStore {
  /** All of them, in one transaction. */
  addTold(rows: readonly ToldRow[]): Promise<void>;
  /** In the order in which it was noted. */
  told(pupil: PupilId): Promise<readonly ToldRow[]>;
  addDecision(row: SenDecisionRow): Promise<void>;
  /** In the order in which they were noted. */
  decisions(pupil: PupilId): Promise<readonly SenDecisionRow[]>;
  decisionsOfSchool(school: SchoolId): Promise<readonly SenDecisionRow[]>;
}
