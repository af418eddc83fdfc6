import { laneOf } from '@fourchairs/shared/document/document-name.ts';
import type {
  MeetingId,
  PersonId,
  PupilId,
  ReportId,
  SchoolId,
  SeatId,
} from '@fourchairs/shared/lib/ids.ts';

import { newId } from '#lib/new-id.ts';
import { sha256 } from '#lib/sha256.ts';
import type { AdditionRow, TranslationRow } from '#store/ports/after-store.ts';
import type { ReportRow } from '#store/ports/report-store.ts';
import type { LinkRow, SeatRow } from '#store/ports/seat-store.ts';
import type {
  AgreementRow,
  DocumentKey,
  MeetingRow,
  PersonRow,
  PupilRow,
  Store,
  UpdateRow,
  VersionDocument,
  VersionRow,
} from '#store/store.ts';

/** Rows that a test fills in where it matters. */
export const personRow = (school: SchoolId, row: Partial<PersonRow> = {}): PersonRow => ({
  id: newId<PersonId>(),
  school,
  name: 'Sam Bell',
  firstName: 'Sam',
  shownAs: 'Mr Bell',
  role: 'teacher',
  staffRole: 'teacher',
  email: null,
  pupil: null,
  with: null,
  leftAt: null,
  ...row,
});

export const pupilRow = (school: SchoolId, person: PersonId): PupilRow => ({
  id: newId<PupilId>(),
  school,
  person,
  preferredName: 'Ada',
  fullName: 'Ada Bell',
  dateOfBirth: '2016-05-04',
  yearGroup: '4',
  className: 'Oak',
});

export const meetingRow = (
  row: Partial<MeetingRow> & Pick<MeetingRow, 'school' | 'pupil' | 'lead'>,
): MeetingRow => ({
  id: newId<MeetingId>(),
  term: 'spring',
  plannedAt: '2026-03-19T15:30',
  state: 'planned',
  stage: 'welcome',
  carriedFrom: null,
  savedVersion: null,
  review: null,
  ...row,
});

export const updateRow = (author: PersonId, seq: number, bytes?: Uint8Array): UpdateRow => ({
  seq,
  bytes: bytes ?? new Uint8Array([seq & 255, 0, 255]),
  author,
  at: 1_770_000_000_000 + seq,
});

export const linkRow = (person: PersonId, meeting: MeetingId | null): LinkRow => ({
  tokenHash: sha256(newId<SeatId>()),
  person,
  meeting,
  madeAt: 1_000,
  expiresAt: 9_000,
  usedAt: null,
  revokedAt: null,
});

export const seatRow = (link: LinkRow): SeatRow => ({
  id: newId<SeatId>(),
  secretHash: sha256(newId<SeatId>()),
  person: link.person,
  meeting: link.meeting,
  device: 'own',
  linkHash: link.tokenHash,
  madeFrom: null,
  madeAt: 2_000,
  endedAt: null,
});

export const versionRow = (
  by: PersonId,
  meeting: MeetingId,
  before: VersionRow | null,
): VersionRow => ({
  meeting,
  n: (before?.n ?? 0) + 1,
  kind: 'read-back',
  title: 'Read back',
  at: 5_000,
  hash: sha256(newId<SeatId>()),
  previousHash: before?.hash ?? null,
  contentHash: sha256('content'),
  record: '{"plan":[]}',
  by,
});

export const agreementRow = (
  version: VersionRow,
  person: PersonId,
  row: Partial<AgreementRow> = {},
): AgreementRow => ({
  meeting: version.meeting,
  version: version.n,
  versionHash: version.hash,
  person,
  answer: 'agrees',
  words: '',
  about: null,
  saidBy: person,
  typedBy: person,
  how: 'self',
  lang: 'en-GB',
  signedOn: null,
  at: 6_000,
  ...row,
});

/** Somebody's own words, added after the meeting. */
export const additionRow = (
  meeting: MeetingId,
  person: PersonId,
  row: Partial<AdditionRow> = {},
): AdditionRow => ({
  meeting,
  person,
  words: 'More',
  at: 7_000,
  typedBy: person,
  how: 'self',
  lang: 'en',
  paperDay: null,
  origin: null,
  ...row,
});

/** Something in Polish that stands beside a record, put into English by `by`. */
export const translationRow = (
  meeting: MeetingId,
  by: PersonId,
  row: Pick<TranslationRow, 'kind' | 'about'> & Partial<TranslationRow>,
): TranslationRow => ({
  meeting,
  words: 'In English',
  lang: 'en',
  by,
  typedBy: by,
  madeOf: '1x',
  at: 7_100,
  ...row,
});

/** A professional's file that came by post. */
export const reportRow = (
  meeting: MeetingId,
  writer: PersonId,
  bytes: Uint8Array,
  more: Partial<ReportRow> = {},
): ReportRow => ({
  id: newId<ReportId>(),
  meeting,
  writer,
  name: 'Speech and language',
  type: 'pdf',
  size: bytes.length,
  sha256: sha256(bytes),
  came: 'post',
  addedBy: writer,
  at: 5_000,
  shownAt: null,
  ...more,
});

export const versionDocument = (byte: number): VersionDocument => ({
  name: 'meeting',
  epoch: 1,
  seq: byte,
  state: new Uint8Array([byte, 0]),
});

/** What a store must take for a meeting to be there. */
export type Arranging = {
  readonly schools: Pick<Store['schools'], 'addSchool' | 'addPerson' | 'addPupil'>;
  readonly meetings: Pick<Store['meetings'], 'createMeeting'>;
};

/** A school with a pupil and a meeting of two people, both of whose documents are new. */
export const arrangeMeeting = async (store: Arranging) => {
  const school = newId<SchoolId>();
  await store.schools.addSchool({ id: school, name: 'Oakfield Primary' });
  const senco = personRow(school, { role: 'senco', staffRole: 'senco' });
  await store.schools.addPerson(senco);
  const child = personRow(school, { role: 'child', staffRole: null });
  const pupil = pupilRow(school, child.id);
  await store.schools.addPupil(pupil, { ...child, pupil: pupil.id });
  const meeting = meetingRow({ school, pupil: pupil.id, lead: senco.id });
  const people = [senco, child].map(({ id, role }, position) => ({
    meeting: meeting.id,
    person: id,
    role,
    with: null,
    position,
    revokedAt: null,
  }));
  const shared: DocumentKey = { meeting: meeting.id, name: 'meeting' };
  const lane: DocumentKey = { meeting: meeting.id, name: laneOf(child.id) };
  const documents = [shared, lane].map(({ name }) => ({ name, schema: 1, leases: [], rows: [] }));
  await store.meetings.createMeeting(meeting, people, documents, []);
  return {
    school,
    senco: senco.id,
    child: child.id,
    pupil: pupil.id,
    meeting,
    people,
    shared,
    lane,
  };
};
