import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { RecordHold } from '@fourchairs/shared/protocol/http/meetings.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { Problem } from '#lib/problem.ts';
import type { MeetingRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findSchoolSettings } from '#use-cases/school-settings.ts';

const notHeldHere = () =>
  new Problem(
    'conflict',
    'This school does not hold records back any more. Nothing is finished, and everything is saved: finish without holding it back.',
    'hold',
  );

const day = 24 * 60 * 60 * 1000;

/** Holds the record that is about to be saved back from the family and visitors, or (null) does not. */
export const setHold = async (
  deps: Deps,
  { meeting, by, why }: { meeting: MeetingRow; by: PersonId; why: string | null },
): Promise<void> => {
  const { after } = deps.store;
  const at = deps.clock.now();
  if (why === null) return after.release(meeting.id, at);
  const { holdDays } = await findSchoolSettings(deps, meeting.school);
  if (holdDays === 0) throw notHeldHere();
  await after.setHold({
    meeting: meeting.id,
    why,
    until: at + holdDays * day,
    by,
    at,
    releasedAt: null,
  });
};

/** Why the saved record is held back, for everybody to see; null when it is not. */
export const findHold = ({
  hold,
  target,
}: Pick<MeetingAccess, 'hold' | 'target'>): RecordHold | null => {
  if (hold === null || target.held !== true) return null;
  return { why: hold.why, by: hold.by, until: new Date(hold.until).toISOString() };
};

/** Checked: everybody has the record from now on. Given out already, it stays so. */
export const releaseRecord = async (
  deps: Deps,
  { meeting, by }: { meeting: MeetingId; by: PersonId },
): Promise<void> => {
  await deps.store.after.release(meeting, deps.clock.now());
  deps.live.recheckAccess(meeting);
  deps.live.announce(meeting, { kind: 'meeting-changed' });
  await audit(deps, { actor: by, action: 'record.given-out', meeting });
};
