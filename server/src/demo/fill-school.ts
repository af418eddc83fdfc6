import type { MeetingId, PersonId, SchoolId } from '@fourchairs/shared/lib/ids.ts';

import { type Cast, addDemoPupil, addSchool, personOf } from '#demo/cast.ts';
import { copyPupil } from '#demo/data/copies.ts';
import { merrowPoint } from '#demo/data/merrow-point.ts';
import { thistledown } from '#demo/data/thistledown.ts';
import { type SettableClock, playMeeting } from '#demo/play-meeting.ts';
import type { DemoPupil, DemoSchool } from '#demo/script.ts';
import type { PersonRow } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';

type Made = { readonly school: SchoolId; readonly staff: Cast };

const playPupil = async (
  deps: Deps,
  clock: SettableClock,
  demo: DemoPupil,
  { school, staff }: Made,
): Promise<void> => {
  const actor = personOf(staff, 'senco');
  const { pupil, cast } = await addDemoPupil(deps, demo, { school, staff, actor });
  const keys = { outcomes: new Map<string, string>(), support: new Map<string, string>() };
  let last: MeetingId | null = null;
  for (const script of demo.meetings) {
    last = await playMeeting({ deps, clock, pupil, cast, keys }, script, last);
  }
};

const playSchool = async (deps: Deps, clock: SettableClock, demo: DemoSchool): Promise<Made> => {
  const made = await addSchool(deps, demo);
  for (const pupil of demo.pupils) await playPupil(deps, clock, pupil, made);
  return made;
};

/** The staff of a school that is already there, by the names the scripts call them. */
const castOfStaff = (rows: readonly PersonRow[], demo: DemoSchool): Cast => {
  const cast = new Map<string, PersonId>();
  for (const { key, email } of demo.staff) {
    const row = rows.find((person) => person.email === email);
    if (row) cast.set(key, row.id);
    if (row?.staffRole === 'senco') cast.set('senco', row.id);
  }
  return cast;
};

const findThistledown = async ({ store }: Deps): Promise<Made | null> => {
  const found = (await store.schools.schools()).find(({ name }) => name === thistledown.name);
  if (!found) return null;
  const staff = castOfStaff(await store.schools.staff(found.id), thistledown);
  return { school: found.id, staff };
};

/**
 * Makes the demonstration's schools where there are none, and enough other pupils that `liveMeetings` live reviews have
 * been made: the first pupil's, and one each of the others. Tells the clock the day of what it plays, and real time
 * again at the end.
 */
export const fillSchool = async (
  deps: Deps,
  clock: SettableClock,
  liveMeetings: number,
): Promise<void> => {
  const found = await findThistledown(deps);
  const made = found ?? (await playSchool(deps, clock, thistledown));
  if (!found) await playSchool(deps, clock, merrowPoint);
  const there = (await deps.store.schools.pupils(made.school)).length - thistledown.pupils.length;
  for (let index = there; index < liveMeetings - 1; index += 1) {
    await playPupil(deps, clock, copyPupil(index), made);
  }
  clock.set(null);
};
