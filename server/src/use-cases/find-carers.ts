import type { Responsibility } from '@fourchairs/shared/domain/codes.ts';
import type { PersonId, PupilId } from '@fourchairs/shared/lib/ids.ts';
import type { Carer } from '@fourchairs/shared/protocol/http/carers.ts';

import type { Deps } from '#use-cases/deps.ts';

/** Who holds parental responsibility for a pupil, as far as is known now. */
export const findResponsible = async (
  { store }: Pick<Deps, 'store'>,
  pupil: PupilId,
): Promise<ReadonlyMap<PersonId, Responsibility>> => {
  const rows = await store.carers.responsibilities(pupil);
  return new Map(rows.map(({ person, holds }) => [person, holds]));
};

const unknown: Carer = { relation: '', responsibility: 'not-known', language: '', reach: '' };

/** What the school knows of anybody in a pupil's family. */
export const findCarers = async (
  deps: Pick<Deps, 'store'>,
  pupil: PupilId,
): Promise<(person: PersonId) => Carer> => {
  const [rows, responsible] = await Promise.all([
    deps.store.carers.ofPupil(pupil),
    findResponsible(deps, pupil),
  ]);
  const known = new Map(rows.map((row) => [row.person, row]));
  return (person) => {
    const { relation, language, reach } = known.get(person) ?? unknown;
    return { relation, language, reach, responsibility: responsible.get(person) ?? 'not-known' };
  };
};
