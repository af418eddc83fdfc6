import type { Stage } from '@fourchairs/shared/domain/stages.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

/** A professional's part of a meeting, or (`from` and `to` null) that they are there for the whole of it again. */
export type SlotRow = {
  readonly meeting: MeetingId;
  readonly person: PersonId;
  /** Local times "15:30" on the day of the meeting. */
  readonly from: string | null;
  readonly to: string | null;
  readonly stages: readonly Stage[];
  /** How often it was set: a calendar file made later is a newer one. */
  readonly n: number;
  readonly by: PersonId;
  readonly at: number;
};

export interface SlotStore {
  /** Takes the place of what was set before, and counts it. */
  set(row: Omit<SlotRow, 'n'>): Promise<void>;
  ofMeeting(meeting: MeetingId): Promise<readonly SlotRow[]>;
}
