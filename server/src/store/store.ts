import type { Role, StaffRole } from '@fourchairs/shared/access/role.ts';
import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { How, MeetingState, Term } from '@fourchairs/shared/domain/codes.ts';
import type { Stage } from '@fourchairs/shared/domain/stages.ts';
import type { MeetingId, PersonId, PupilId, SchoolId } from '@fourchairs/shared/lib/ids.ts';

import type { AdditionRow, AfterStore } from '#store/ports/after-store.ts';
import type { ApartStore } from '#store/ports/apart-store.ts';
import type { AttendanceRow, ScribeRow } from '#store/ports/attendance.ts';
import type { AuditRow, AuditStore } from '#store/ports/audit-store.ts';
import type { CarerStore } from '#store/ports/carer-store.ts';
import type { CourseStore } from '#store/ports/course-store.ts';
import type { GapStore } from '#store/ports/gap-store.ts';
import type { HelperStore } from '#store/ports/helper-store.ts';
import type { InvolvementStore } from '#store/ports/involvement-store.ts';
import type { LessonStore } from '#store/ports/lesson-store.ts';
import type { LookStore } from '#store/ports/look-store.ts';
import type { OpeningStore } from '#store/ports/opening-store.ts';
import type { ReportStore } from '#store/ports/report-store.ts';
import type { SchoolListStore } from '#store/ports/school-list-store.ts';
import type { SeatStore } from '#store/ports/seat-store.ts';
import type { SenStore } from '#store/ports/sen-store.ts';
import type { SettingStore } from '#store/ports/setting-store.ts';
import type { SlotStore } from '#store/ports/slot-store.ts';
import type { TypedUpStore } from '#store/ports/typed-up-store.ts';

/**
 * Ports between the product and its disk. Every method that writes is one short transaction (SAVE3); when its promise
 * resolves the rows are synced to disk, when it rejects none of them are there. Times are milliseconds since the epoch.
 */

/** Thrown when a condition of a write does not hold (a taken client id, a sequence number used twice…). */
export class StoreConflict extends Error {
  override readonly name = 'StoreConflict';
}

/** Thrown when the disk or database cannot be used now. The message is one sentence for a person. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

export type DocumentKey = { readonly meeting: MeetingId; readonly name: DocumentName };

/**
 * Beside the leases, which say who typed what: whose words they stay that somebody moved (`moved`: the words now stand
 * under `client`, and `person` typed them first), and who took words out (`removed`).
 */
export type Credit = {
  readonly kind: 'moved' | 'removed';
  readonly client: number;
  readonly clock: number;
  /** UTF-16 code units. */
  readonly length: number;
  readonly person: PersonId;
};

export type UpdateRow = {
  readonly seq: number;
  /** Canonical V1 update (GATE10). */
  readonly bytes: Uint8Array;
  readonly author: PersonId;
  readonly at: number;
};

export type StoredDocument = {
  readonly key: DocumentKey;
  readonly epoch: number;
  readonly schema: number;
  /** Highest sequence number on disk; 0 for a document just made. */
  readonly seq: number;
  /** V1 state that replaces all rows up to `snapshot.seq`, or null. */
  readonly snapshot: { readonly seq: number; readonly bytes: Uint8Array } | null;
  /** Rows after the snapshot in order of `seq`, without gaps. */
  readonly rows: readonly UpdateRow[];
};

/** Thrown by `load` when a row is missing or is not what was written (its hash differs). */
export class DamagedRow extends Error {
  override readonly name = 'DamagedRow';
  /** The damaged row's number; for a damaged snapshot, the snapshot's. */
  readonly seq: number;
  /** The document up to the last good row, for reading only (SAVE7); it may be empty. */
  readonly good: StoredDocument;
  constructor(seq: number, good: StoredDocument) {
    super(`Row ${seq} of ${good.key.meeting}/${good.key.name} is damaged`);
    this.seq = seq;
    this.good = good;
  }
}

export type Lease = { readonly clientId: number; readonly person: PersonId };
export type Typist = Lease & { readonly isFirst: boolean };

/** The engine's disk. */
export interface DocumentStore {
  /** null when there is no such document; rejects when it cannot be read (JOIN6: never a blank document instead). */
  load(key: DocumentKey): Promise<StoredDocument | null>;
  /** Rows of several documents, and the credits of their edits, in one transaction; each document's rows must follow its head (SAVE2). */
  append(
    batch: readonly {
      readonly key: DocumentKey;
      readonly epoch: number;
      readonly rows: readonly UpdateRow[];
      readonly credits?: readonly Credit[];
    }[],
  ): Promise<void>;
  /** Leases a client id to a person for this document and epoch, for ever. Rejects with StoreConflict when it is taken. */
  lease(key: DocumentKey, epoch: number, lease: Lease): Promise<void>;
  /** Many leases in one transaction, for many who join at once. Rejects with StoreConflict when any is taken: none is given then. */
  leaseAll(
    batch: readonly { readonly key: DocumentKey; readonly epoch: number; readonly lease: Lease }[],
  ): Promise<void>;
  leases(key: DocumentKey, epoch: number): Promise<readonly Lease[]>;
  /** The leases of all epochs, since words outlive a restore (JOIN8). `isFirst`: of words the document began with. */
  typists(key: DocumentKey): Promise<readonly Typist[]>;
  credits(key: DocumentKey): Promise<readonly Credit[]>;
  /** Replaces rows up to `seq` by a snapshot, in one transaction (SAVE6 checks it before calling). */
  compact(
    key: DocumentKey,
    epoch: number,
    snapshot: { readonly seq: number; readonly bytes: Uint8Array },
  ): Promise<void>;
}

export type SchoolRow = { readonly id: SchoolId; readonly name: string };
export type PersonRow = {
  readonly id: PersonId;
  readonly school: SchoolId;
  readonly name: string;
  readonly firstName: string;
  readonly shownAs: string;
  readonly role: Role;
  /** Set for staff, who are known to the whole school. */
  readonly staffRole: StaffRole | null;
  readonly email: string | null;
  /** The pupil a person of the family or a visitor is known for; null for staff. */
  readonly pupil: PupilId | null;
  /** Interpreter or supporter: whom they are with. */
  readonly with: PersonId | null;
  /** When a member of staff left the school; null while they are there. */
  readonly leftAt: number | null;
};
export type PupilRow = {
  readonly id: PupilId;
  readonly school: SchoolId;
  readonly person: PersonId;
  readonly preferredName: string;
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly yearGroup: string;
  readonly className: string;
};

export interface SchoolStore {
  addSchool(school: SchoolRow): Promise<void>;
  school(id: SchoolId): Promise<SchoolRow | null>;
  /** Every school of this installation (one, for most). */
  schools(): Promise<readonly SchoolRow[]>;
  addPerson(person: PersonRow): Promise<void>;
  person(id: PersonId): Promise<PersonRow | null>;
  /** Those who left (`setLeft`, the first time counts) too: their names stand in what they wrote. */
  staff(school: SchoolId): Promise<readonly PersonRow[]>;
  setLeft(person: PersonId, at: number): Promise<void>;
  peopleOfPupil(pupil: PupilId): Promise<readonly PersonRow[]>;
  /** The pupil and the pupil's own person in one transaction. */
  addPupil(pupil: PupilRow, person: PersonRow): Promise<void>;
  pupil(id: PupilId): Promise<PupilRow | null>;
  pupils(school: SchoolId): Promise<readonly PupilRow[]>;
}

export type MeetingRow = {
  readonly id: MeetingId;
  readonly school: SchoolId;
  readonly pupil: PupilId;
  readonly term: Term;
  /** Local date and time "2026-03-19T15:30". */
  readonly plannedAt: string;
  readonly state: MeetingState;
  readonly stage: Stage;
  readonly lead: PersonId;
  readonly carriedFrom: { readonly meeting: MeetingId; readonly n: number } | null;
  /** The first sitting of the review that this meeting is another sitting of, for people kept apart; null: it is the first. */
  readonly review: MeetingId | null;
  /** The finished version, when `state` is `saved`. */
  readonly savedVersion: number | null;
};
export type ParticipantRow = {
  readonly meeting: MeetingId;
  readonly person: PersonId;
  readonly role: Role;
  readonly with: PersonId | null;
  readonly position: number;
  /** When the invitation was taken back, with every link and seat of it; null while it stands. */
  readonly revokedAt: number | null;
};
/** `versionHash`: of that version at the time of answering. `signedOn`: the day under an answer signed on paper. */
export type AgreementRow = {
  readonly meeting: MeetingId;
  readonly version: number;
  readonly versionHash: string;
  readonly person: PersonId;
  readonly answer: 'agrees' | 'differs' | 'says';
  readonly words: string;
  readonly about: string | null;
  readonly saidBy: PersonId;
  readonly typedBy: PersonId;
  readonly how: How;
  readonly lang: string;
  readonly signedOn: string | null;
  readonly at: number;
};
/** A document made together with its meeting: its first content is written by the server, once (JOIN7). */
export type NewDocument = {
  readonly name: DocumentName;
  readonly schema: number;
  readonly leases: readonly Lease[];
  /** Rows from seq 1; may be empty. */
  readonly rows: readonly UpdateRow[];
};

export interface MeetingStore {
  /** With people and documents, in one transaction. StoreConflict where the pupil has other than `known` meetings. */
  createMeeting(
    meeting: MeetingRow,
    people: readonly ParticipantRow[],
    documents: readonly NewDocument[],
    newPeople: readonly PersonRow[],
    known?: number,
  ): Promise<void>;
  /**
   * More people for a meeting that is not saved, with their documents, in one transaction. A document that is there
   * already, from before its person was taken out, stays. Rejects with StoreConflict when somebody is there already.
   */
  addPeople(
    meeting: MeetingId,
    people: readonly ParticipantRow[],
    documents: readonly Pick<NewDocument, 'name' | 'schema'>[],
    newPeople: readonly PersonRow[],
  ): Promise<void>;
  /**
   * Takes somebody out of a meeting that is planned, and revokes their links. Rejects with StoreConflict when it has
   * begun, when they ever had a seat in it, when somebody wrote in their lane, and when somebody comes with them.
   */
  removePerson(meeting: MeetingId, person: PersonId, at: number): Promise<void>;
  meeting(id: MeetingId): Promise<MeetingRow | null>;
  meetingsOfPupil(pupil: PupilId): Promise<readonly MeetingRow[]>;
  meetingsOfSchool(school: SchoolId): Promise<readonly MeetingRow[]>;
  participants(meeting: MeetingId): Promise<readonly ParticipantRow[]>;
  meetingsWith(person: PersonId): Promise<readonly MeetingRow[]>;
  setState(meeting: MeetingId, state: 'planned' | 'live'): Promise<void>;
  setStage(meeting: MeetingId, stage: Stage): Promise<void>;
  setLead(meeting: MeetingId, lead: PersonId): Promise<void>;
  setAttendance(row: AttendanceRow): Promise<void>;
  attendance(meeting: MeetingId): Promise<readonly AttendanceRow[]>;
  /** `by: null` takes the naming back. */
  setScribe(meeting: MeetingId, forPerson: PersonId, by: PersonId | null): Promise<void>;
  /** In one transaction `from` writes for nobody any more, and `by` for these. */
  handOverScribe(
    meeting: MeetingId,
    to: {
      readonly from: PersonId | null;
      readonly by: PersonId | null;
      readonly for: readonly PersonId[];
    },
  ): Promise<void>;
  scribes(meeting: MeetingId): Promise<readonly ScribeRow[]>;
  /**
   * One answer a person and version: a second one replaces the first while the meeting is not saved. Rejects with
   * StoreConflict when the version is not the last, when somebody else changes what its person typed, and, once it is
   * saved, for every change and for a first answer that somebody else typed and its person did not sign on paper.
   */
  setAgreement(row: AgreementRow): Promise<void>;
  agreements(meeting: MeetingId): Promise<readonly AgreementRow[]>;
  /**
   * Words of one person, typed by one, with a line of the audit log, in one transaction. `known`: how many additions of
   * either of the two stand there already. Rejects with StoreConflict when another one came meanwhile.
   */
  addAdditions(
    rows: readonly AdditionRow[],
    also?: { readonly known?: number; readonly line?: AuditRow },
  ): Promise<void>;
  additions(meeting: MeetingId): Promise<readonly AdditionRow[]>;
}

export type VersionRow = {
  readonly meeting: MeetingId;
  readonly n: number;
  /** `read-back` while it is being agreed; `finished` once; a recovery point is neither and has its own table. */
  readonly kind: 'read-back' | 'finished';
  readonly title: string;
  readonly at: number;
  /** SHA-256 hex over the version before it and this one's canonical JSON record and document states. */
  readonly hash: string;
  readonly previousHash: string | null;
  /** SHA-256 hex over the canonical record alone: tells whether anything changed since. */
  readonly contentHash: string;
  /** Canonical JSON of a MeetingRecord. */
  readonly record: string;
  readonly by: PersonId;
};
export type VersionDocument = {
  readonly name: DocumentName;
  readonly epoch: number;
  readonly seq: number;
  readonly state: Uint8Array;
};

export interface VersionStore {
  /** A version is added, and changed by nothing but a gap (VERSION3, GapStore). Rejects with StoreConflict when n or the previous hash is not the head's. */
  addVersion(version: VersionRow, documents: readonly VersionDocument[]): Promise<void>;
  /**
   * Marks version n as the finished one and the meeting as saved, with its title, in one transaction; deletes the
   * meeting's recovery points. `add` holds a new version when something changed since the last read-back.
   */
  finish(
    meeting: MeetingId,
    n: number,
    title: string,
    at: number,
    add: { version: VersionRow; documents: readonly VersionDocument[] } | null,
  ): Promise<void>;
  version(meeting: MeetingId, n: number): Promise<VersionRow | null>;
  latest(meeting: MeetingId): Promise<VersionRow | null>;
  /** The documents of a version, by name; none when there is no such version. */
  versionDocuments(meeting: MeetingId, n: number): Promise<readonly VersionDocument[]>;
  /** Number, title, time and hash of the finished version of a meeting, or null. */
  finished(meeting: MeetingId): Promise<{
    readonly n: number;
    readonly title: string;
    readonly at: number;
    readonly hash: string;
  } | null>;
  /** Puts a meeting's documents aside and lets go of all but the last `keep`. Rejects with StoreConflict when it is saved or cancelled. */
  addRecoveryPoint(
    point: { readonly meeting: MeetingId; readonly at: number },
    documents: readonly VersionDocument[],
    keep: number,
  ): Promise<void>;
  /** Lets go of every meeting's recovery points from before then. */
  forgetRecoveryPoints(before: number): Promise<void>;
  recoveryPoints(
    meeting: MeetingId,
  ): Promise<readonly { readonly at: number; readonly documents: readonly VersionDocument[] }[]>;
}

export interface Store {
  readonly documents: DocumentStore;
  readonly schools: SchoolStore;
  readonly meetings: MeetingStore;
  readonly seats: SeatStore;
  readonly versions: VersionStore;
  readonly gaps: GapStore;
  readonly after: AfterStore;
  readonly course: CourseStore;
  readonly helpers: HelperStore;
  readonly lessons: LessonStore;
  readonly schoolList: SchoolListStore;
  readonly looks: LookStore;
  readonly openings: OpeningStore;
  readonly reports: ReportStore;
  readonly apart: ApartStore;
  readonly involvement: InvolvementStore;
  readonly typedUp: TypedUpStore;
  readonly sen: SenStore;
  readonly settings: SettingStore;
  readonly carers: CarerStore;
  readonly slots: SlotStore;
  readonly audit: AuditStore;
  /** True when the last write reached the disk; for /readyz. */
  healthy(): boolean;
  close(): Promise<void>;
}
