import type { MeetingId, PersonId, SchoolId } from '@fourchairs/shared/lib/ids.ts';

import { type Cast, addDemoPupil, addSchool, personOf } from '#demo/cast.ts';
import { copyPupil } from '#demo/data/copies.ts';
import { merrowPoint } from '#demo/data/merrow-point.ts';
import { thistledown } from '#demo/data/thistledown.ts';
import { zofia } from '#demo/data/zofia.ts';
import { type SettableClock, playMeeting } from '#demo/play-meeting.ts';
import type { DemoPupil, DemoSchool } from '#demo/script.ts';
import type { PersonRow, PupilRow } from '#store/store.ts';
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

const isZofia = ({ fullName }: PupilRow): boolean => fullName === zofia.fullName;

const liveOf = async ({ store }: Deps, { school }: Made) => {
  const [meetings, pupils] = await Promise.all([
    store.meetings.meetingsOfSchool(school),
    store.schools.pupils(school),
  ]);
  const live = meetings.filter(({ state }) => state === 'live');
  const zofias = new Set(pupils.filter(isZofia).map(({ id }) => id));
  return {
    count: live.length,
    hasZofia: live.some(({ pupil }) => zofias.has(pupil)),
    copies: pupils.length - zofias.size,
  };
};

/**
 * Makes the demonstration's schools where there are none, and sees to it that `liveMeetings` reviews are live: one of
 * Zofia's, and one each of the copies. Where they have been finished it makes new pupils, since what was saved stays as
 * it is. Tells the clock the day of what it plays, and real time again at the end.
 */
export const fillSchool = async (
  deps: Deps,
  clock: SettableClock,
  liveMeetings: number,
): Promise<void> => {
  const found = await findThistledown(deps);
  const made = found ?? (await playSchool(deps, clock, thistledown));
  if (!found) await playSchool(deps, clock, merrowPoint);
  const live = await liveOf(deps, made);
  if (!live.hasZofia) await playPupil(deps, clock, zofia, made);
  const missing = liveMeetings - live.count - (live.hasZofia ? 0 : 1);
  for (let more = 0; more < missing; more += 1) {
    await playPupil(deps, clock, copyPupil(live.copies + more), made);
  }
  clock.set(null);
};
