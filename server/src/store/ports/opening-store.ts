import type { Duty } from '@fourchairs/shared/access/duty.ts';
import type { MeetingId, OpeningId, PersonId, SchoolId } from '@fourchairs/shared/lib/ids.ts';

/** Somebody of the staff holds a duty besides their role. */
export type DutyRow = { readonly person: PersonId; readonly duty: Duty };

export const openingSteps = [
  'asked',
  'approved',
  'refused',
  'withdrawn',
  'ended',
  /** The page was read. */
  'read',
] as const;
export type OpeningStep = (typeof openingSteps)[number];

/** One thing that was done about the opening of a child's own page. Steps are added, and never changed or taken away. */
export type OpeningStepRow = {
  readonly meeting: MeetingId;
  /** From 1, over all openings of the meeting. */
  readonly place: number;
  readonly opening: OpeningId;
  readonly step: OpeningStep;
  /** The same in every step of an opening. */
  readonly askedBy: PersonId;
  readonly by: PersonId;
  readonly at: number;
  /** Why it was asked for, approved or refused; empty otherwise. */
  readonly words: string;
  /** Of an approval: until when the page may be read. */
  readonly until: number | null;
};

export interface OpeningStore {
  /**
   * Rejects with StoreConflict when another step came first: whoever adds one has looked at all that are there. The
   * database itself refuses a decision by who asked.
   */
  add(step: OpeningStepRow): Promise<void>;
  ofMeeting(meeting: MeetingId): Promise<readonly OpeningStepRow[]>;
  ofSchool(school: SchoolId): Promise<readonly OpeningStepRow[]>;
  /** Takes the place of the duties somebody held. */
  setDuties(person: PersonId, duties: readonly Duty[]): Promise<void>;
  dutiesOf(person: PersonId): Promise<readonly Duty[]>;
  /** Everybody of the school's staff who holds one; an administrator's account holds no pupil's content. */
  duties(school: SchoolId): Promise<readonly DutyRow[]>;
}
