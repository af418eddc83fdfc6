import type { Actor } from '@fourchairs/shared/access/actor.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import type { Deps } from '#use-cases/deps.ts';
import { type VersionDetail, readVersion } from '#use-cases/read-version.ts';
import { noteOpened } from '#use-cases/receipts.ts';

/** A version that is given to somebody, in whatever shape: a saved one is noted as opened, where it is read alone. */
export const openVersion = async (
  deps: Deps,
  { access, actor, n }: { access: MeetingAccess; actor: Actor; n: number },
): Promise<VersionDetail> => {
  const detail = await readVersion(deps, { access, n });
  const { id, state } = access.meeting;
  if (actor.kind === 'seat' && actor.device === 'own' && state === 'saved') {
    await noteOpened(deps, { meeting: id, person: actor.personId });
  }
  return detail;
};
