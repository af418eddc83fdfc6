import { canonicalJson } from '@fourchairs/shared/document/canonical-json.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import type { VersionRow } from '#store/store.ts';
import { buildRecord } from '#use-cases/build-record.ts';
import type { Deps } from '#use-cases/deps.ts';
import { familyAwayInRecord } from '#use-cases/family-away.ts';
import { recordInvolvement } from '#use-cases/involvement.ts';
import { recordSen } from '#use-cases/sen-support.ts';
import { recordTypedUp } from '#use-cases/type-up.ts';
import { contentHashOf, recordText } from '#use-cases/version-hash.ts';

/** Whether the record would be the same as in this version, were it frozen now. */
export const isUnchangedSince = async (
  deps: Deps,
  { meeting, participants }: MeetingAccess,
  version: VersionRow,
): Promise<boolean> => {
  const [documents, attendance, reports, away, involvement, typedUp, sen] = await Promise.all([
    deps.live.readCommitted(meeting.id),
    deps.store.meetings.attendance(meeting.id),
    deps.store.reports.ofMeeting(meeting.id),
    familyAwayInRecord(deps, meeting.id),
    recordInvolvement(deps, meeting),
    recordTypedUp(deps, meeting.id),
    recordSen(deps, meeting),
  ]);
  const heads = documents.map(({ name, epoch, seq }) => [name, epoch, seq]);
  const beside = {
    attendance,
    reports,
    away,
    involvement: involvement ?? null,
    typedUp: typedUp ?? null,
    sen: sen ?? null,
  };
  const from = canonicalJson([heads, beside, meeting, participants]);
  const known = deps.contentHashes.get(meeting.id);
  if (known?.from === from) return known.hash === version.contentHash;
  const hash = contentHashOf(recordText(await buildRecord(deps, meeting, documents)));
  deps.contentHashes.set(meeting.id, { from, hash });
  return hash === version.contentHash;
};
