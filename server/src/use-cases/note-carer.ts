import { isOpenState } from '@fourchairs/shared/domain/codes.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { Carer } from '@fourchairs/shared/protocol/http/carers.ts';

import { Problem } from '#lib/problem.ts';
import type { PupilRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findResponsible } from '#use-cases/find-carers.ts';

/** What the school knows of one parent or carer: who they are to the child, and what to think of. */
export const noteCarer = async (
  deps: Deps,
  input: {
    readonly pupil: PupilRow;
    readonly person: PersonId;
    readonly carer: Carer;
    readonly by: PersonId;
  },
): Promise<void> => {
  const { pupil, person, carer, by } = input;
  const { carers, meetings, schools } = deps.store;
  const family = await schools.peopleOfPupil(pupil.id);
  if (!family.some(({ id, role }) => id === person && role === 'parent')) {
    throw new Problem(
      'not-found',
      'This is noted of a parent or carer of this pupil. Nothing was changed: go back to the pupil.',
      'personId',
    );
  }
  const { responsibility: holds } = carer;
  const before = (await findResponsible(deps, pupil.id)).get(person) ?? 'not-known';
  const row = {
    person,
    relation: carer.relation.trim(),
    language: carer.language.trim(),
    reach: carer.reach.trim(),
    by,
    at: deps.clock.now(),
  };
  await carers.set(row, holds === before ? null : holds);
  // Whose answer is waited for may be another now.
  if (holds !== before) {
    for (const { id, state } of await meetings.meetingsOfPupil(pupil.id)) {
      if (isOpenState(state)) deps.live.announce(id, { kind: 'meeting-changed' });
    }
  }
  const detail = { pupil: pupil.id, person, responsibility: holds };
  await audit(deps, { actor: by, action: 'carer.noted', meeting: null, detail });
};
