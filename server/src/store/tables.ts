import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingId, PersonId, ReportId } from '@fourchairs/shared/lib/ids.ts';
import type { Generated } from 'kysely';

import type {
  AdditionRow,
  GivenRow,
  HoldRow,
  OpenedRow,
  ReaderRow,
  ReplyRow,
  SeenRow,
  TranslationRow,
} from '#store/ports/after-store.ts';
import type { ApartRow } from '#store/ports/apart-store.ts';
import type { AttendanceRow, ScribeRow } from '#store/ports/attendance.ts';
import type { AuditRow } from '#store/ports/audit-store.ts';
import type { CarerRow, ResponsibilityRow } from '#store/ports/carer-store.ts';
import type {
  AttemptRow,
  CalendarEntryRow,
  DateChangeRow,
  MeetingStartRow,
  WithoutFamilyRow,
} from '#store/ports/course-store.ts';
import type { GapRow, GapSaidRow, GapVersionRow } from '#store/ports/gap-store.ts';
import type { HelperRow } from '#store/ports/helper-store.ts';
import type { InvolvementRow } from '#store/ports/involvement-store.ts';
import type {
  LessonLinkRow,
  LessonReaderRow,
  LessonTeacherRow,
} from '#store/ports/lesson-store.ts';
import type { LookRow } from '#store/ports/look-store.ts';
import type { DutyRow, OpeningStepRow } from '#store/ports/opening-store.ts';
import type { ReportRow } from '#store/ports/report-store.ts';
import type {
  SchoolAreaRow,
  SchoolLevelRow,
  SchoolLineRow,
} from '#store/ports/school-list-store.ts';
import type { LinkRow, SeatRow } from '#store/ports/seat-store.ts';
import type { SenDecisionRow, ToldRow } from '#store/ports/sen-store.ts';
import type { PlanTypeRow, SchoolSettingRow } from '#store/ports/setting-store.ts';
import type { SlotRow } from '#store/ports/slot-store.ts';
import type { TypedUpRow } from '#store/ports/typed-up-store.ts';
import type { Said } from '#store/repositories/saying-seals.ts';
import type {
  AgreementRow,
  Credit,
  MeetingRow,
  ParticipantRow,
  PersonRow,
  PupilRow,
  SchoolRow,
} from '#store/store.ts';

/** Tables as both databases hold them. Columns have the names of the ports' rows, so that nothing is translated. */
type DocumentPart = { readonly meeting: MeetingId; readonly name: DocumentName };

/** In order of arrival. */
type Numbered = { readonly id: Generated<number> };

type MeetingTable = Omit<MeetingRow, 'carriedFrom'> & {
  readonly carriedMeeting: MeetingId | null;
  readonly carriedVersion: number | null;
  /** Set with `savedVersion`, when the meeting is finished. */
  readonly savedTitle: string | null;
  readonly savedAt: number | null;
  /** Over those three; empty while the meeting is not saved. */
  readonly savedSeal: Generated<Uint8Array>;
};

/** A version is changed by nothing but a gap (VERSION3): that one is the finished one stands in its meeting. */
type VersionTable = {
  readonly meeting: MeetingId;
  readonly n: number;
  readonly title: string;
  readonly at: number;
  readonly hash: string;
  readonly previousHash: string | null;
  readonly contentHash: string;
  readonly record: string;
  readonly by: PersonId;
  readonly seal: Uint8Array;
};

type DocumentState = DocumentPart & {
  readonly epoch: number;
  readonly seq: number;
  readonly state: Uint8Array;
};

export type Tables = {
  school: SchoolRow;
  person: PersonRow;
  pupil: PupilRow;
  pupilLook: LookRow;
  meeting: MeetingTable;
  participant: ParticipantRow;
  attendance: AttendanceRow;
  scribe: ScribeRow;
  prepHelper: HelperRow;
  slot: Omit<SlotRow, 'stages'> & { readonly stages: string };
  agreement: AgreementRow;
  addition: AdditionRow & Numbered;
  link: LinkRow;
  seat: SeatRow;
  /** The head of each document: its epoch and the last sequence number. */
  document: DocumentPart & {
    readonly epoch: number;
    readonly schema: number;
    readonly seq: number;
    /** Over all of this and the link of its last row. */
    readonly seal: Uint8Array;
    /** How many credits it has, and the link of the last. */
    readonly credits: Generated<number>;
    readonly creditLink: Generated<Uint8Array>;
  };
  documentUpdate: DocumentPart & {
    readonly seq: number;
    readonly author: PersonId;
    readonly at: number;
    readonly bytes: Uint8Array;
    /** Chains the row to the one before it. */
    readonly hash: Uint8Array;
  };
  documentSnapshot: DocumentPart & {
    readonly seq: number;
    readonly bytes: Uint8Array;
    readonly hash: Uint8Array;
    /** Of the last row it stands for. */
    readonly link: Uint8Array;
  };
  documentLease: DocumentPart & {
    readonly epoch: number;
    readonly clientId: number;
    readonly person: PersonId;
    /** 1: for the words the document began with. */
    readonly isFirst: number;
  };
  /** `place`: in the chain of its document; 0 from before there was one. */
  documentCredit: DocumentPart & Credit & { readonly place: Generated<number> };
  version: VersionTable;
  versionDocument: DocumentState & { readonly n: number };
  gap: GapRow;
  gapVersion: GapVersionRow & { readonly seal: Uint8Array };
  gapSaid: GapSaidRow & { readonly seal: Uint8Array };
  recoveryPoint: {
    readonly meeting: MeetingId;
    readonly at: number;
    /** Over it and all its documents. */
    readonly seal: Uint8Array;
  };
  recoveryDocument: DocumentState & { readonly at: number };
  reply: ReplyRow;
  translation: TranslationRow;
  hold: HoldRow;
  given: GivenRow & Numbered;
  opened: OpenedRow;
  reader: ReaderRow & Numbered;
  seen: SeenRow;
  involvement: Omit<InvolvementRow, 'agrees'> & Numbered & { readonly agrees: number };
  typedUp: Omit<TypedUpRow, 'replaces'> & { readonly replaces: number };
  told: ToldRow & Numbered;
  senDecision: SenDecisionRow & Numbered;
  report: ReportRow & { readonly seal: Uint8Array };
  reportFile: { readonly report: ReportId; readonly bytes: Uint8Array };
  dateChange: Omit<DateChangeRow, 'forChild'> & Numbered & { readonly forChild: number };
  calendarEntry: CalendarEntryRow;
  attempt: AttemptRow & Numbered;
  withoutFamily: WithoutFamilyRow;
  meetingStart: MeetingStartRow;
  lessonLink: LessonLinkRow;
  lessonReader: LessonReaderRow;
  lessonTeacher: LessonTeacherRow;
  schoolSetting: SchoolSettingRow;
  planType: PlanTypeRow;
  carer: CarerRow;
  responsibility: ResponsibilityRow & Numbered;
  schoolLevel: SchoolLevelRow;
  schoolArea: SchoolAreaRow;
  schoolLine: SchoolLineRow;
  audit: AuditRow & Numbered;
  apart: ApartRow;
  duty: DutyRow;
  /** What was said, when it was written: `hash` chains it to the one before it. */
  saying: Said & { readonly place: number; readonly hash: Uint8Array };
  /** `hash` chains a step to the one before it. */
  openingStep: OpeningStepRow & { readonly hash: Uint8Array };
};
