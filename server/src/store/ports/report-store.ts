import type { ReportCame, ReportType } from '@fourchairs/shared/domain/codes.ts';
import type { MeetingId, PersonId, ReportId } from '@fourchairs/shared/lib/ids.ts';

/** A professional's report, without its bytes. */
export type ReportRow = {
  readonly id: ReportId;
  readonly meeting: MeetingId;
  /** Whose report it is. */
  readonly writer: PersonId;
  readonly name: string;
  readonly type: ReportType;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, hex: as they are kept and given out. */
  readonly sha256: string;
  readonly came: ReportCame;
  readonly addedBy: PersonId;
  readonly at: number;
  /** Since when the meeting has it; null: private. */
  readonly shownAt: number | null;
};

/** Thrown when the bytes of a report are not what was kept. */
export class DamagedReport extends Error {
  override readonly name = 'DamagedReport';
}

/** Files beside the documents. Nothing of a report is changed but whether the meeting has it. */
export interface ReportStore {
  /** With its bytes, in one transaction. Rejects with StoreConflict when the meeting is saved or holds `most` reports. */
  add(report: ReportRow, bytes: Uint8Array, most: number): Promise<void>;
  /** In the order in which they came. */
  ofMeeting(meeting: MeetingId): Promise<readonly ReportRow[]>;
  /** null when there is none; rejects with DamagedReport when they are not what was kept. */
  bytes(report: ReportRow): Promise<Uint8Array | null>;
  /** Rejects with StoreConflict when the report is not as `report` says, or the meeting is saved. */
  setShown(report: ReportRow, shownAt: number | null): Promise<void>;
  /** With its bytes. Rejects with StoreConflict when it is shown by now, or the meeting is saved. */
  remove(report: ReportRow): Promise<void>;
}
