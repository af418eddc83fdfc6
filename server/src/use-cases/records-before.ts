import { keptFrom } from '@fourchairs/shared/access/apart.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import { findMeetingAccess, type MeetingAccess } from '#auth/meeting-access.ts';
import type { Deps } from '#use-cases/deps.ts';
import { type VersionDetail, readVersion } from '#use-cases/read-version.ts';

/** Three years of reviews. */
const most = 9;

/**
 * The saved records that a meeting's outcomes came from, newest first, for what the pupil said of themselves there. Not
 * one that is held back, nor one of a meeting in which somebody was who is kept from anybody here (APART2).
 */
export const findRecordsBefore = async (
  deps: Deps,
  here: MeetingAccess,
): Promise<readonly VersionDetail[]> => {
  const found: VersionDetail[] = [];
  const seen = new Set<MeetingId>([here.meeting.id]);
  let next = here.meeting.carriedFrom?.meeting ?? null;
  while (next !== null && !seen.has(next) && seen.size <= most) {
    seen.add(next);
    const there = await findMeetingAccess(deps.store, next, deps.clock.now());
    if (there === null) break;
    const { meeting, target, participants } = there;
    const isApart = keptFrom(here.apart, here.participants, participants).length > 0;
    if (meeting.savedVersion !== null && target.held !== true && !isApart) {
      found.push(await readVersion(deps, { access: there, n: meeting.savedVersion }));
    }
    next = meeting.carriedFrom?.meeting ?? null;
  }
  return found;
};
