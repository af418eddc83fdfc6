import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { MeetingRow, VersionDocument, VersionRow } from '#store/store.ts';
import { buildRecord } from '#use-cases/build-record.ts';
import type { Deps } from '#use-cases/deps.ts';
import type { CommittedDocument } from '#use-cases/live-meetings.ts';
import { meetingTitle } from '#use-cases/meeting-title.ts';
import { contentHashOf, recordText, versionHash } from '#use-cases/version-hash.ts';

export type FrozenVersion = {
  readonly version: VersionRow;
  readonly documents: readonly VersionDocument[];
};

/** What the next version is chained to: the last one of this meeting, else the finished one it was carried from. */
const findPreviousHash = async (
  { store }: Deps,
  meeting: MeetingRow,
  latest: VersionRow | null,
): Promise<string | null> => {
  if (latest !== null) return latest.hash;
  if (meeting.carriedFrom === null) return null;
  return (await store.versions.finished(meeting.carriedFrom.meeting))?.hash ?? null;
};

/**
 * The version that these documents make, or the latest one again when nothing of the record has changed since it was
 * frozen.
 */
export const freezeVersion = async (
  deps: Deps,
  {
    meeting,
    documents,
    by,
  }: { meeting: MeetingRow; documents: readonly CommittedDocument[]; by: PersonId },
): Promise<{ latest: VersionRow } | { next: FrozenVersion }> => {
  const [latest, record, ofPupil] = await Promise.all([
    deps.store.versions.latest(meeting.id),
    buildRecord(deps, meeting, documents).then(recordText),
    deps.store.meetings.meetingsOfPupil(meeting.pupil),
  ]);
  const contentHash = contentHashOf(record);
  if (latest?.contentHash === contentHash) return { latest };
  const previousHash = await findPreviousHash(deps, meeting, latest);
  const version: VersionRow = {
    meeting: meeting.id,
    n: (latest?.n ?? 0) + 1,
    kind: 'read-back',
    title: meetingTitle(meeting, ofPupil),
    at: deps.clock.now(),
    hash: versionHash(previousHash, record, documents),
    previousHash,
    contentHash,
    record,
    by,
  };
  return { next: { version, documents } };
};
