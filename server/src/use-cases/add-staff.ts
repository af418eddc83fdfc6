import type { StaffRole } from '@fourchairs/shared/access/role.ts';
import type { PersonId, SchoolId } from '@fourchairs/shared/lib/ids.ts';

import { firstNameOf } from '#lib/first-name.ts';
import { newId } from '#lib/new-id.ts';
import type { PersonRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

/** Somebody new on a school's staff. */
export const addStaff = async (
  deps: Pick<Deps, 'store' | 'clock'>,
  {
    school,
    name,
    role,
    email,
  }: { school: SchoolId; name: string; role: StaffRole; email: string | null },
): Promise<PersonRow> => {
  const person: PersonRow = {
    id: newId<PersonId>(),
    school,
    name,
    firstName: firstNameOf(name),
    shownAs: name,
    role,
    staffRole: role,
    email,
    pupil: null,
    with: null,
    leftAt: null,
  };
  await deps.store.schools.addPerson(person);
  const detail = { school, person: person.id, role };
  await audit(deps, { actor: null, action: 'staff.added', meeting: null, detail });
  return person;
};
