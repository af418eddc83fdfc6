import { type StaffRole, isOnStaff } from '@fourchairs/shared/access/role.ts';
import { type PersonId, type SchoolId, parseId } from '@fourchairs/shared/lib/ids.ts';

import { withStore } from '#chairs/with-store.ts';
import type { Config } from '#config.ts';
import { newId } from '#lib/new-id.ts';
import type { PersonRow, SchoolRow, Store } from '#store/store.ts';
import { addStaff } from '#use-cases/add-staff.ts';
import { issueStaffLink } from '#use-cases/issue-staff-link.ts';

type Settings = Pick<Config, 'databaseUrl' | 'publicUrl' | 'staffLinkDays'>;

const clock = { now: () => Date.now() };

/** A name somebody can read, without the spaces around it. */
const named = (what: string, text: string): string => {
  const name = text.trim();
  if (name !== '' && name.length <= 120) return name;
  throw new Error(`The name of ${what} has between 1 and 120 letters`);
};

/** What the person is given: who they are here, and the link that opens the school's pages, told this once. */
const introduce = async (
  store: Store,
  settings: Settings,
  { id, name, staffRole }: PersonRow,
): Promise<readonly string[]> => {
  const deps = { store, clock, settings };
  const { link, expiresAt } = await issueStaffLink(deps, { person: id, actor: null });
  return [`${id}  ${name}, ${staffRole}, until ${expiresAt.slice(0, 10)} with this link:`, link];
};

/** A new school and its first SENCO, who adds pupils and makes meetings from the link that is printed. */
export const addSchool = async (
  settings: Settings,
  [schoolName = '', senco = '']: readonly string[],
): Promise<readonly string[]> => {
  const [name, first] = [named('a school', schoolName), named('its SENCO', senco)];
  return withStore(settings.databaseUrl, { isNew: true }, async (store) => {
    const schools = await store.schools.schools();
    const same = schools.find((school) => school.name.toLowerCase() === name.toLowerCase());
    if (same) throw new Error(`There is a school called ${same.name} already: ${same.id}`);
    const school: SchoolRow = { id: newId<SchoolId>(), name };
    await store.schools.addSchool(school);
    const deps = { store, clock };
    const added = { school: school.id, name: first, role: 'senco', email: null } as const;
    const person = await addStaff(deps, added);
    return [`${school.id}  ${name}`, ...(await introduce(store, settings, person))];
  });
};

const findSchool = async (store: Store, text: string): Promise<SchoolRow> => {
  const schools = await store.schools.schools();
  const found = schools.find(({ id, name }) => id === text || name === text.trim());
  if (found) return found;
  throw new Error(`There is no school ${text}: "chairs staff" lists those there are`);
};

const roleOf = (text: string): StaffRole => {
  const found = (['teacher', 'senco', 'support'] as const).find((role) => role === text);
  if (found) return found;
  throw new Error(`${text} is no role of the staff: there are teacher, senco and support`);
};

/** Somebody more on the staff of a school: a teacher who leads, say. */
export const addMember = async (
  settings: Settings,
  [school = '', who = '', as = '']: readonly string[],
): Promise<readonly string[]> => {
  const [name, role] = [named('a person', who), roleOf(as)];
  return withStore(settings.databaseUrl, { isNew: false }, async (store) => {
    const { id } = await findSchool(store, school);
    const person = await addStaff({ store, clock }, { school: id, name, role, email: null });
    return introduce(store, settings, person);
  });
};

/** A new link for somebody of the staff who lost theirs; the old one goes on opening until the SENCO stops it. */
export const giveLink = async (settings: Settings, text: string): Promise<readonly string[]> => {
  const id = parseId<PersonId>(text);
  if (id === null) throw new Error(`${text} is not the id of a person`);
  return withStore(settings.databaseUrl, { isNew: false }, async (store) => {
    const person = await store.schools.person(id);
    const role = person?.staffRole ?? null;
    if (person === null || role === null || !isOnStaff(role) || person.leftAt !== null) {
      throw new Error(`${text} is nobody of the staff: "chairs staff" lists them`);
    }
    return introduce(store, settings, person);
  });
};
