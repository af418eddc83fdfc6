import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

export type AuditRow = {
  readonly at: number;
  readonly actor: PersonId | null;
  readonly action: string;
  readonly meeting: MeetingId | null;
  /** Ids and codes only: no names, no words. */
  readonly detail: string;
};
export interface AuditStore {
  record(row: AuditRow): Promise<void>;
  ofMeeting(meeting: MeetingId): Promise<readonly AuditRow[]>;
}
