import type { ChildLook } from '@fourchairs/shared/domain/codes.ts';
import { isOpenState } from '@fourchairs/shared/domain/codes.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { PupilRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

/** How a pupil's own page looks, until they choose for themselves; null: as is usual for their age. */
export const setLook = async (
  deps: Deps,
  { pupil, look, by }: { pupil: PupilRow; look: ChildLook | null; by: PersonId },
): Promise<void> => {
  const { looks, meetings } = deps.store;
  if (look === null) await looks.drop(pupil.id);
  else await looks.set({ pupil: pupil.id, look, by, at: deps.clock.now() });
  for (const { id, state } of await meetings.meetingsOfPupil(pupil.id)) {
    if (isOpenState(state)) deps.live.announce(id, { kind: 'meeting-changed' });
  }
  const detail = { pupil: pupil.id, look };
  await audit(deps, { actor: by, action: 'pupil.look-set', meeting: null, detail });
};
