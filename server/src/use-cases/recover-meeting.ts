import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import type { VersionDocument } from '#store/store.ts';
import { buildRecord } from '#use-cases/build-record.ts';
import type { Deps } from '#use-cases/deps.ts';

/** The meeting as it was when its documents were put aside (VERSION2); null when there is no such meeting. */
export const recoverMeeting = async (
  deps: Pick<Deps, 'store'>,
  id: MeetingId,
  documents: readonly VersionDocument[],
): Promise<MeetingRecord | null> => {
  const meeting = await deps.store.meetings.meeting(id);
  return meeting && buildRecord(deps, meeting, documents);
};
