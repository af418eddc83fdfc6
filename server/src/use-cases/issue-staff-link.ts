import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import { createLink, linkAddress } from '#auth/links.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

/** Makes a link that signs a member of staff in to the school's own pages. (Staff accounts will take its place.) */
export const issueStaffLink = async (deps: Deps, person: PersonId): Promise<string> => {
  const { token, row } = createLink(
    { person, meeting: null },
    { now: deps.clock.now(), days: deps.settings.staffLinkDays },
  );
  await deps.store.seats.addLink(row);
  await audit(deps, { actor: person, action: 'staff-link.issued', meeting: null });
  return linkAddress(deps.settings.publicUrl, token);
};
