import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { IssuedLink } from '@fourchairs/shared/protocol/http/pupils.ts';

import { createLink, linkAddress } from '#auth/links.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

/**
 * Makes a link that signs a member of staff in to the school's own pages; its address is told once. (Staff accounts will
 * take its place.)
 */
export const issueStaffLink = async (
  deps: Pick<Deps, 'store' | 'clock'> & {
    readonly settings: Pick<Deps['settings'], 'publicUrl' | 'staffLinkDays'>;
  },
  // No actor: whoever may touch the data, beside the server.
  { person, actor }: { person: PersonId; actor: PersonId | null },
): Promise<IssuedLink> => {
  const { token, row } = createLink(
    { person, meeting: null },
    { now: deps.clock.now(), days: deps.settings.staffLinkDays },
  );
  await deps.store.seats.addLink(row);
  await audit(deps, { actor, action: 'staff-link.issued', meeting: null, detail: { person } });
  return {
    personId: person,
    link: linkAddress(deps.settings.publicUrl, token),
    expiresAt: new Date(row.expiresAt).toISOString(),
  };
};
