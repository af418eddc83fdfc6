import { canonicalJson } from '@fourchairs/shared/document/canonical-json.ts';
import { compareRecords } from '@fourchairs/shared/document/compare.ts';
import { type DocumentName, parseDocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import * as Y from 'yjs';

import { documentNames } from '#auth/document-names.ts';
import { Problem } from '#lib/problem.ts';
import type { MeetingRow } from '#store/store.ts';
import { buildRecord } from '#use-cases/build-record.ts';
import type { Deps } from '#use-cases/deps.ts';
import { leaveOutFamilyAway } from '#use-cases/family-away.ts';
import type { CommittedDocument } from '#use-cases/live-meetings.ts';
import { parseRecord } from '#use-cases/read-version.ts';

/** As it is on the disk, where everything is that anybody has seen. */
const fromDisk = async (
  { store }: Deps,
  meeting: MeetingId,
  name: DocumentName,
): Promise<CommittedDocument> => {
  const { kind } = must(parseDocumentName(name), 'a document name');
  const { snapshot, rows, epoch, seq } = must(
    await store.documents.load({ meeting, name }),
    'a document of the meeting',
  );
  const doc = createDocument(kind);
  if (snapshot !== null) Y.applyUpdate(doc, snapshot.bytes);
  for (const { bytes } of rows) Y.applyUpdate(doc, bytes);
  const state = Y.encodeStateAsUpdateV2(doc);
  doc.destroy();
  return { name, epoch, seq, state };
};

/** Nobody is in it yet: the engine has not to open a document for this. */
const recordAtStart = async (deps: Deps, meeting: MeetingRow): Promise<MeetingRecord> => {
  const participants = await deps.store.meetings.participants(meeting.id);
  const names = documentNames(participants).filter(
    (name) => parseDocumentName(name)?.kind !== 'prep',
  );
  const documents = names.map((name) => fromDisk(deps, meeting.id, name));
  return buildRecord(deps, meeting, await Promise.all(documents));
};

/**
 * Keeps what stood in the meeting when it began, for who comes late; it goes when the meeting is finished. A meeting
 * begins also where this cannot be kept: then nobody is told what they missed.
 */
export const keepStart = async (deps: Deps, meeting: MeetingRow): Promise<void> => {
  try {
    const record = canonicalJson(await recordAtStart(deps, meeting));
    await deps.store.course.setStart({ meeting: meeting.id, at: deps.clock.now(), record });
  } catch {
    // The disk says so itself, and the meeting is what matters.
  }
};

const nothingKept = () =>
  new Problem(
    'not-found',
    'What stood here at the beginning is not kept. Nothing is lost: all of it is on the pages of the meeting.',
  );

/** What was written since the meeting began: everybody who is invited may read all of it in the meeting itself. */
export const findMissed = async (
  deps: Deps,
  meeting: MeetingRow,
): Promise<{
  readonly since: string;
  readonly record: MeetingRecord;
  readonly comparison: ReturnType<typeof compareRecords>;
}> => {
  const start = await deps.store.course.start(meeting.id);
  if (start === null || meeting.state !== 'live') throw nothingKept();
  const documents = await deps.live.readCommitted(meeting.id);
  const record = await buildRecord(deps, meeting, documents);
  return {
    since: new Date(start.at).toISOString(),
    record: leaveOutFamilyAway(record),
    comparison: compareRecords(parseRecord(start), record),
  };
};
