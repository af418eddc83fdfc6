import { type PersonId, type PupilId, type SchoolId, parseId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import type { DemoPerson, DemoPupil, DemoSchool, Key } from '#demo/script.ts';
import { newId } from '#lib/new-id.ts';
import type { PersonRow, PupilRow } from '#store/store.ts';
import { addPupil } from '#use-cases/add-pupil.ts';
import type { Deps } from '#use-cases/deps.ts';
import { noteCarer } from '#use-cases/note-carer.ts';
import { setSchoolSettings } from '#use-cases/school-settings.ts';

/** The people of a script, by their short names; `senco` is whoever that is. */
export type Cast = ReadonlyMap<Key, PersonId>;

export const personOf = (cast: Cast, key: Key): PersonId => must(cast.get(key), `person ${key}`);

const toRow = (
  person: DemoPerson,
  where: Pick<PersonRow, 'school' | 'pupil' | 'with' | 'staffRole' | 'email'>,
): PersonRow => ({
  id: newId<PersonId>(),
  name: person.name,
  firstName: person.firstName,
  shownAs: person.shownAs,
  role: person.role,
  leftAt: null,
  ...where,
});

/** A school and its staff. */
export const addSchool = async (
  deps: Deps,
  demo: DemoSchool,
): Promise<{ school: SchoolId; staff: Cast }> => {
  const { store } = deps;
  const school = newId<SchoolId>();
  await store.schools.addSchool({ id: school, name: demo.name });
  const staff = new Map<Key, PersonId>();
  for (const person of demo.staff) {
    const { staffRole, email } = person;
    const row = toRow(person, { school, pupil: null, with: null, staffRole, email });
    await store.schools.addPerson(row);
    await store.openings.setDuties(row.id, person.duties ?? []);
    staff.set(person.key, row.id);
    if (staffRole === 'senco') staff.set('senco', row.id);
  }
  const by = personOf(staff, 'senco');
  await setSchoolSettings(deps, { school, settings: demo.settings, by });
  return { school, staff };
};

/** A pupil, the family and visitors; the cast holds them and the staff. */
export const addDemoPupil = async (
  deps: Deps,
  demo: DemoPupil,
  { school, staff, actor }: { school: SchoolId; staff: Cast; actor: PersonId },
): Promise<{ pupil: PupilRow; cast: Cast }> => {
  const { id: added } = await addPupil(deps, { school, pupil: demo, actor });
  const pupil = must(
    await deps.store.schools.pupil(must(parseId<PupilId>(added), 'an id')),
    'the pupil just added',
  );
  const cast = new Map<Key, PersonId>([...staff, [demo.key, pupil.person]]);
  for (const person of demo.people) {
    const beside = person.with ? personOf(cast, person.with) : null;
    const rest = { school, pupil: pupil.id, staffRole: null, email: null };
    const row = toRow(person, { ...rest, with: beside });
    await deps.store.schools.addPerson(row);
    cast.set(person.key, row.id);
    const { carer } = person;
    if (carer) await noteCarer(deps, { pupil, person: row.id, carer, by: actor });
  }
  return { pupil, cast };
};
