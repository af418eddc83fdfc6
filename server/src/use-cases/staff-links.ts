import type { PersonId, SchoolId } from '@fourchairs/shared/lib/ids.ts';
import type { StaffLink } from '@fourchairs/shared/protocol/http/pupils.ts';

import { Problem } from '#lib/problem.ts';
import type { PersonRow } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';
import { summariseLinks } from '#use-cases/list-links.ts';

/** The school's staff, and where each one's links to its pages stand. */
export const listStaffLinks = async (deps: Deps, school: SchoolId): Promise<StaffLink[]> => {
  const staff = (await deps.store.schools.staff(school)).filter(({ leftAt }) => leftAt === null);
  const now = deps.clock.now();
  return Promise.all(
    staff.map(async ({ id, name, role }) => ({
      personId: id,
      name,
      role,
      ...summariseLinks(await deps.store.seats.staffLinks(id), now),
    })),
  );
};

/** Somebody on the staff of this school. Somebody of another school and nobody at all look the same. */
export const findStaff = async (
  { store }: Deps,
  { person, school }: { person: PersonId; school: SchoolId },
): Promise<PersonRow> => {
  const found = await store.schools.person(person);
  if (found?.staffRole && found.leftAt === null && found.school === school) return found;
  throw new Problem(
    'not-found',
    'That person is not on the staff of this school. Nothing was changed: choose somebody who is.',
    'personId',
  );
};
