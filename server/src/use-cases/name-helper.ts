import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

/** Somebody asks another to help with their preparation, or takes that back: at once, on pages that are open too. */
export const nameHelper = async (
  deps: Deps,
  input: { access: MeetingAccess; by: PersonId; helps: boolean; actor: PersonId },
): Promise<void> => {
  const { access, by, helps, actor } = input;
  const row = { meeting: access.meeting.id, for: actor, by };
  await (helps ? deps.store.helpers.name(row) : deps.store.helpers.takeBack(row));
  deps.live.recheckAccess(row.meeting);
  deps.live.announce(row.meeting, { kind: 'meeting-changed' });
  const action = helps ? 'preparation.helper-named' : 'preparation.helper-taken-back';
  await audit(deps, { actor, action, meeting: row.meeting, detail: { by } });
};
