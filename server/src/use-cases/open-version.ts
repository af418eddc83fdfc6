import type { Actor } from '@fourchairs/shared/access/actor.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { childAgreesIn } from '#use-cases/child-agrees.ts';
import type { Deps } from '#use-cases/deps.ts';
import { leaveOutFamilyAway } from '#use-cases/family-away.ts';
import { type VersionDetail, readVersion } from '#use-cases/read-version.ts';
import { noteOpened } from '#use-cases/receipts.ts';

/** How the family was tried is between grown-ups: a child is sent none of it before they agree for themselves (0144). */
const readsFamilyAway = async (
  deps: Deps,
  { access, actor }: { access: MeetingAccess; actor: Actor },
): Promise<boolean> =>
  actor.kind !== 'seat' || actor.role !== 'child' || childAgreesIn(deps, access.meeting);

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
  const isWhole = await readsFamilyAway(deps, { access, actor });
  return isWhole ? detail : { ...detail, record: leaveOutFamilyAway(detail.record) };
};
