import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

/** Closes every link of a person to a meeting and ends every seat made from them; open pages close within a second. */
export const revokeLink = async (
  deps: Deps,
  { meeting, person, actor }: { meeting: MeetingId; person: PersonId; actor: PersonId },
): Promise<void> => {
  await deps.store.seats.revokeLinks(meeting, person, deps.clock.now());
  deps.live.recheckAccess(meeting);
  deps.live.closePerson(meeting, person);
  await audit(deps, { actor, action: 'link.revoked', meeting, detail: { person } });
};
