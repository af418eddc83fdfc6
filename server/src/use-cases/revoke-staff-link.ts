import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { SeatRow } from '#store/ports/seat-store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

/**
 * Closes a member of staff's links to the school's pages, with every page opened from them, in meetings too, within a
 * second. Whoever closes their own keeps the one they are working with.
 */
export const revokeStaffLink = async (
  deps: Deps,
  { person, by }: { person: PersonId; by: SeatRow },
): Promise<void> => {
  const { seats } = deps.store;
  const keep = by.person === person ? by.linkHash : null;
  const at = deps.clock.now();
  await seats.revokeStaffLinks(person, at, keep);
  const closed = (await seats.staffLinks(person)).filter(({ tokenHash }) => tokenHash !== keep);
  const made = await Promise.all(closed.map(({ tokenHash }) => seats.seatsOfLink(tokenHash)));
  for (const { id, endedAt } of made.flat()) if (endedAt === at) deps.live.closeSeat(id);
  await audit(deps, {
    actor: by.person,
    action: 'staff-link.revoked',
    meeting: null,
    detail: { person },
  });
};
