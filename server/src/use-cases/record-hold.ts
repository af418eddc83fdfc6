import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { RecordHold } from '@fourchairs/shared/protocol/http/meetings.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

const day = 24 * 60 * 60 * 1000;

/** Holds the record that is about to be saved back from the family and visitors, or (null) does not. */
export const setHold = async (
  { store, clock, settings }: Deps,
  { meeting, by, why }: { meeting: MeetingId; by: PersonId; why: string | null },
): Promise<void> => {
  const at = clock.now();
  if (why === null) return store.after.release(meeting, at);
  const until = at + settings.holdDays * day;
  await store.after.setHold({ meeting, why, until, by, at, releasedAt: null });
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
