import type { PupilId, SchoolId } from '@fourchairs/shared/lib/ids.ts';

import { Problem } from '#lib/problem.ts';
import type { PupilRow } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';

/** A pupil of another school and one that does not exist look the same. */
export const findPupil = async (
  { store }: Pick<Deps, 'store'>,
  id: PupilId,
  school: SchoolId,
): Promise<PupilRow> => {
  const pupil = await store.schools.pupil(id);
  if (pupil?.school === school) return pupil;
  throw new Problem(
    'not-found',
    'This pupil cannot be opened from here. Nothing is lost: go back to the list of pupils.',
  );
};
