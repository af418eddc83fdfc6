import { duties, type Duty } from '@fourchairs/shared/access/duty.ts';
import { type PersonId, parseId } from '@fourchairs/shared/lib/ids.ts';

import { withStore } from '#chairs/with-store.ts';
import { createStore } from '#store/create-store.ts';
import { openToRead } from '#store/keeping/open-to-read.ts';
import type { PersonRow, SchoolRow, Store } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';

const linesOf = async (store: Store, school: SchoolRow): Promise<string[]> => {
  const [staff, held] = await Promise.all([
    store.schools.staff(school.id),
    store.openings.duties(school.id),
  ]);
  const ofPerson = ({ id, name, staffRole, leftAt }: PersonRow): string => {
    const own = held.filter(({ person }) => person === id).map(({ duty }) => duty);
    const more = [...own, ...(leftAt === null ? [] : ['left'])].join(', ');
    return `  ${id}  ${name}, ${staffRole}${more === '' ? '' : `: ${more}`}`;
  };
  return [`${school.id}  ${school.name}`, ...staff.map(ofPerson)];
};

/** Every school's staff, and who holds which duty. Beside a running server, and nobody waits. */
export const listStaff = async (url: string): Promise<readonly string[]> => {
  const readable = await openToRead(url);
  try {
    const store = createStore(readable.db, readable.connection);
    const schools = await store.schools.schools();
    return (await Promise.all(schools.map((school) => linesOf(store, school)))).flat();
  } finally {
    await readable.connection.close();
  }
};

const dutyOf = (text: string): Duty => {
  const found = duties.find((duty) => duty === text);
  if (found !== undefined) return found;
  throw new Error(`${text} is no duty: there are ${duties.join(' and ')}`);
};

const findStaff = async (store: Store, id: string): Promise<PersonRow> => {
  const person = await store.schools.person(id as PersonId);
  if (person === null || person.staffRole === null || person.staffRole === 'admin') {
    throw new Error(`${id} is nobody of the staff who may hold a duty`);
  }
  if (person.leftAt !== null) throw new Error(`${person.name} has left the school`);
  return person;
};

/** One person asks, another one approves: with fewer than that nothing can be opened. */
const whatIsMissing = async (store: Store, { school }: PersonRow): Promise<string[]> => {
  const held = await store.openings.duties(school);
  const holders = (of: Duty) => held.filter(({ duty }) => duty === of).map(({ person }) => person);
  const [leads, seniors] = [holders('safeguarding-lead'), holders('senior')];
  const isEnough = leads.some((lead) => seniors.some((senior) => senior !== lead));
  return isEnough
    ? []
    : ['A child’s own page can be opened only with a safeguarding lead and another senior person.'];
};

/**
 * Gives somebody of the staff these duties in place of those they held. Only while no server runs, by whoever may touch
 * the data: nobody who signs in can make themselves or a friend the second pair of eyes.
 */
export const setDuties = async (
  url: string,
  [id = '', ...wanted]: readonly string[],
): Promise<readonly string[]> => {
  const held = wanted.map(dutyOf);
  if (parseId(id) === null) throw new Error(`${id} is not the id of a person`);
  return withStore(url, { isNew: false }, async (store) => {
    const person = await findStaff(store, id);
    await store.openings.setDuties(person.id, [...new Set(held)]);
    await audit(
      { store, clock: { now: Date.now } },
      {
        actor: null,
        action: 'staff.duties',
        meeting: null,
        detail: { person: person.id, duties: held.join(' ') },
      },
    );
    const now = held.length === 0 ? 'no duty' : held.join(', ');
    return [`${person.name}: ${now}`, ...(await whatIsMissing(store, person))];
  });
};
