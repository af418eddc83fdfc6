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

/** What is played on, and the moment after which nothing has happened yet. */
type Time = { readonly clock: SettableClock; readonly until: number };

const playPupil = async (
  deps: Deps,
  { clock, until }: Time,
  demo: DemoPupil,
  { school, staff }: Made,
): Promise<void> => {
  const actor = personOf(staff, 'senco');
  const { pupil, cast } = await addDemoPupil(deps, demo, { school, staff, actor });
  const keys = { outcomes: new Map<string, string>(), support: new Map<string, string>() };
  let carryFrom: MeetingId | null = null;
  for (const script of demo.meetings) {
    const stage = { deps, clock, pupil, cast, keys };
    carryFrom = await playMeeting(stage, script, { carryFrom, until });
    if (carryFrom === null) return;
  }
};

const playSchool = async (deps: Deps, time: Time, demo: DemoSchool): Promise<Made> => {
  const made = await addSchool(deps, demo);
  for (const pupil of demo.pupils) await playPupil(deps, time, pupil, made);
  return made;
};

const playSchools = async (deps: Deps, time: Time): Promise<Made> => {
  const made = await playSchool(deps, time, thistledown);
  await playSchool(deps, time, merrowPoint);
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
  const time = { clock, until: Infinity };
  const made = (await findThistledown(deps)) ?? (await playSchools(deps, time));
  const live = await liveOf(deps, made);
  if (!live.hasZofia) await playPupil(deps, time, zofia, made);
  const missing = liveMeetings - live.count - (live.hasZofia ? 0 : 1);
  for (let more = 0; more < missing; more += 1) {
    await playPupil(deps, time, copyPupil(live.copies + more), made);
  }
  clock.set(null);
};

/**
 * Makes the demonstration's schools as they stood at a moment: what was to come has not happened. Schools that are
 * there already are left as they are, whatever has been done in them since.
 */
export const fillSchoolAt = async (
  deps: Deps,
  clock: SettableClock,
  until: number,
): Promise<void> => {
  if (!(await findThistledown(deps))) await playSchools(deps, { clock, until });
  clock.set(null);
};
