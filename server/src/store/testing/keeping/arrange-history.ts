import { type DocumentName, laneOf } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingId, OpeningId, PersonId, ReportId } from '@fourchairs/shared/lib/ids.ts';

import { newId } from '#lib/new-id.ts';
import { sha256 } from '#lib/sha256.ts';
import type { GapRow } from '#store/ports/gap-store.ts';
import type { DocumentKey, Store, VersionDocument, VersionRow } from '#store/store.ts';
import {
  additionRow,
  agreementRow,
  arrangeMeeting,
  meetingRow,
  translationRow,
  updateRow,
  versionRow,
} from '#store/testing/rows.ts';

export type VersionHash = (
  previousHash: string | null,
  record: string,
  documents: readonly VersionDocument[],
) => string;

const documentsOf = (name: DocumentName, by: PersonId, n: number): VersionDocument[] => [
  { name, epoch: 1, seq: n, state: new Uint8Array([n, 7, 7]) },
  { name: laneOf(by), epoch: 1, seq: n, state: new Uint8Array([n, 9]) },
];

const addVersions = async (
  store: Store,
  { meeting, name }: DocumentKey,
  by: VersionRow['by'],
  { versionHash, from, n: last }: { versionHash: VersionHash; from: VersionRow | null; n: number },
): Promise<VersionRow> => {
  let before = from;
  for (let n = 1; n <= last; n += 1) {
    const documents = documentsOf(name, by, n);
    const row = { ...versionRow(by, meeting, before), n, record: `{"n":${n}}` };
    before = { ...row, hash: versionHash(row.previousHash, row.record, documents) };
    await store.versions.addVersion(before, documents);
  }
  if (before === null) throw new Error('There is no version');
  return before;
};

/** A file of a professional, which the record does not list: it was not shown. */
const addReport = (store: Store, meeting: MeetingId, senco: PersonId): Promise<void> => {
  const bytes = new Uint8Array([37, 80, 68, 70]);
  const of = { writer: senco, addedBy: senco, came: 'post', type: 'pdf' } as const;
  const more = { name: 'Advice', size: bytes.length, sha256: sha256(bytes), at: 7, shownAt: null };
  return store.reports.add({ id: newId<ReportId>(), meeting, ...of, ...more }, bytes, 9);
};

const taken = 'what Ben told her';

/** Words that two people took out of a finished version and of an answer to it. */
const takeOut = async (
  store: Store,
  { meeting, n, record }: VersionRow,
  { senco, child, shared }: { senco: PersonId; child: PersonId; shared: DocumentKey },
): Promise<void> => {
  const gap: GapRow = {
    id: newId<ReportId>(),
    meeting,
    field: `answer.${child}`,
    words: taken,
    reason: 'not-true',
    state: 'asked',
    askedBy: senco,
    askedAt: 10,
    decidedBy: null,
    decidedAt: null,
  };
  await store.gaps.ask(gap);
  const documents = documentsOf(shared.name, senco, n);
  const states = documents.map((each) => ({ ...each, state: new Uint8Array([n, 0]) }));
  const changed = documents.map(({ name, state }, index) => [
    name,
    sha256(state),
    sha256(states[index]?.state ?? ''),
  ]);
  const after = JSON.stringify({ n, gap: gap.id });
  const of = { recordBefore: sha256(record), recordAfter: sha256(after), record: after, states };
  const without = { n, place: 1, documents: JSON.stringify(changed), ...of };
  const both = { versions: [without], documents: [] };
  await store.gaps.takeOut(gap, { by: child, at: 11 }, both);
};

/** A child's own page that was asked for, approved and read. */
const openPage = async (
  store: Store,
  meeting: MeetingId,
  { senco, child }: { senco: PersonId; child: PersonId },
): Promise<void> => {
  const of = { meeting, opening: newId<OpeningId>(), askedBy: senco, at: 5, until: null };
  await store.openings.add({ ...of, place: 1, step: 'asked', by: senco, words: 'She is scared' });
  const approved = { place: 2, step: 'approved', by: child, words: '', until: 90 } as const;
  await store.openings.add({ ...of, ...approved });
  await store.openings.add({ ...of, place: 3, step: 'read', by: senco, words: '' });
};

/** An answer that was changed, one that differs with the school's words beside it, and additions. */
const sayOf = async (
  store: Store,
  version: VersionRow,
  { senco, child }: { senco: PersonId; child: PersonId },
): Promise<void> => {
  const { meeting, n } = version;
  await store.meetings.setAgreement(agreementRow(version, senco));
  await store.meetings.setAgreement(agreementRow(version, senco, { words: 'Yes', at: 6_100 }));
  await store.meetings.setAgreement(
    agreementRow(version, child, { answer: 'differs', words: `We heard ${taken}` }),
  );
  const reply = { meeting, version: n, person: child, by: senco, at: 6_200 };
  await store.after.setReply({ ...reply, words: 'We hear that' });
  for (const words of ['More', 'More', 'And more']) {
    await store.meetings.addAdditions([additionRow(meeting, child, { words, at: 6_300 })]);
  }
  const typed = { typedBy: senco, how: 'scribed', lang: 'pl', at: 6_400 } as const;
  await store.meetings.addAdditions([additionRow(meeting, child, typed)]);
  const found = { ...typed, how: 'paper', paperDay: '2026-03-10' } as const;
  await store.meetings.addAdditions([additionRow(meeting, child, found)]);
  const late = additionRow(meeting, child, { origin: '{"press":"p"}', at: 6_450 });
  await store.meetings.addAdditions([late, { ...late, words: 'Late too' }]);
  const first = translationRow(meeting, senco, { kind: 'addition', about: '4', at: 6_500 });
  await store.after.setTranslation(first, null);
  await store.after.setTranslation({ ...first, words: 'Better', by: child, at: 6_600 }, 6_500);
  const other = translationRow(meeting, senco, { kind: 'addition', about: '5', words: 'Found' });
  await store.after.setTranslation(other, null);
};

/** Two schools with a finished meeting each and the one that follows it; rows, snapshots and versions in all of them. */
export const arrangeHistory = async (store: Store, versionHash: VersionHash) => {
  const documents: DocumentKey[] = [];
  for (let school = 0; school < 2; school += 1) {
    const arranged = await arrangeMeeting(store);
    const { shared, lane, child, senco, meeting, people } = arranged;
    const finished = await addVersions(store, shared, senco, { versionHash, from: null, n: 3 });
    await addReport(store, meeting.id, senco);
    await sayOf(store, finished, { senco, child });
    await store.versions.finish(meeting.id, 3, 'The record', 9, null);
    await takeOut(store, finished, arranged);
    await openPage(store, meeting.id, arranged);
    const next = meetingRow({
      ...meeting,
      id: newId(),
      carriedFrom: { meeting: meeting.id, n: 3 },
    });
    const names = [shared.name, lane.name];
    await store.meetings.createMeeting(
      next,
      people.map((person) => ({ ...person, meeting: next.id })),
      names.map((name) => ({ name, schema: 1, leases: [], rows: [updateRow(child, 1)] })),
      [],
    );
    for (const at of [10, 20]) {
      const put = { epoch: 1, seq: 1, state: Uint8Array.of(at, school) };
      const both = names.map((name) => ({ name, ...put }));
      await store.versions.addRecoveryPoint({ meeting: next.id, at }, both, 6);
    }
    const [after, own] = names.map((name) => ({ meeting: next.id, name }));
    if (after === undefined || own === undefined) throw new Error('There is no document');
    await addVersions(store, after, senco, { versionHash, from: finished, n: 2 });
    for (const [key, first] of [
      [shared, 1],
      [lane, 1],
      [after, 2],
      [own, 2],
    ] as const) {
      const rows = Array.from({ length: 6 }, (_, index) =>
        updateRow(index % 2 ? child : senco, first + index),
      );
      const of = { client: 7, length: 3 } as const;
      const credits = [
        { ...of, kind: 'removed', clock: first, person: senco },
        { ...of, kind: 'moved', clock: first + 3, person: child },
      ] as const;
      await store.documents.append([{ key, epoch: 1, rows: rows.slice(0, 3), credits }]);
      await store.documents.append([{ key, epoch: 1, rows: rows.slice(3), credits }]);
      documents.push(key);
    }
    await store.documents.compact(shared, 1, { seq: 3, bytes: new Uint8Array([1, 2, 3]) });
    await store.documents.compact(own, 1, { seq: 7, bytes: new Uint8Array([4, 5]) });
  }
  return documents;
};
