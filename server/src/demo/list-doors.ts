import type { Role } from '@fourchairs/shared/access/role.ts';
import type { MeetingState } from '@fourchairs/shared/domain/codes.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import { findMeetingAccess } from '#auth/meeting-access.ts';
import type { MeetingRow, PersonRow } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findPeople, inOrder } from '#use-cases/find-people.ts';
import { issueLink } from '#use-cases/issue-link.ts';
import { issueStaffLink } from '#use-cases/issue-staff-link.ts';
import { beganForThem, mayHaveLink } from '#use-cases/kept-apart.ts';
import { meetingTitle } from '#use-cases/meeting-title.ts';

export type Door = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly link: string;
};
export type MeetingDoors = {
  readonly id: string;
  readonly title: string;
  readonly state: MeetingState;
  readonly people: readonly Door[];
};
/** Every way in: what `--json` prints. */
export type Doors = {
  readonly url: string;
  readonly meetings: readonly MeetingDoors[];
  readonly staff: readonly {
    readonly name: string;
    readonly email: string;
    readonly link: string;
  }[];
};

const doorsOf = async (deps: Deps, meeting: MeetingRow): Promise<MeetingDoors> => {
  const access = must(
    await findMeetingAccess(deps.store, meeting.id, deps.clock.now()),
    'a meeting of the school',
  );
  const [people, ofPupil] = await Promise.all([
    findPeople(deps.store, meeting),
    deps.store.meetings.meetingsOfPupil(meeting.pupil),
  ]);
  const open = async ({ participant, person }: ReturnType<typeof inOrder>[number]) => {
    const { link } = await issueLink(deps, { access, person: person.id, actor: meeting.lead });
    return { id: person.id, name: person.name, role: participant.role, link };
  };
  const mayCome: ReturnType<typeof inOrder>[number][] = [];
  for (const each of inOrder(access.participants, people)) {
    const { id } = each.person;
    if (mayHaveLink(access, id) && (await beganForThem(deps, access, id))) mayCome.push(each);
  }
  return {
    id: meeting.id,
    title: meetingTitle(meeting, ofPupil),
    state: meeting.state,
    people: await Promise.all(mayCome.map(open)),
  };
};

/** Live ones first, in the order of their days; then those to come; then the saved ones, newest first. */
const inPrintedOrder = (meetings: readonly MeetingRow[]): readonly MeetingRow[] => {
  const byDay = meetings.toSorted((a, b) => (a.plannedAt < b.plannedAt ? -1 : 1));
  const of = (state: MeetingState) => byDay.filter((meeting) => meeting.state === state);
  return [...of('live'), ...of('planned'), ...of('saved').toReversed()];
};

/**
 * A fresh link for everybody to every meeting that opens to them, and one to the school's pages for each of the staff, the SENCO of the
 * first meeting's school before the others. Links are stored as
 * hashes only, so old ones cannot be printed again; they stay good.
 */
export const listDoors = async (deps: Deps): Promise<Doors> => {
  const schools = await deps.store.schools.schools();
  const ids = schools.map(({ id }) => id);
  const [meetings, staff] = await Promise.all([
    Promise.all(ids.map((id) => deps.store.meetings.meetingsOfSchool(id))),
    Promise.all(ids.map((id) => deps.store.schools.staff(id))),
  ]);
  const printed = inPrintedOrder(meetings.flat());
  const home = printed[0]?.school;
  const isAt = ({ school }: PersonRow) => Number(school === home);
  const isSenco = ({ staffRole }: PersonRow) => Number(staffRole === 'senco');
  const sorted = staff.flat().toSorted((a, b) => isAt(b) - isAt(a) || isSenco(b) - isSenco(a));
  return {
    url: deps.settings.publicUrl,
    meetings: await Promise.all(printed.map((meeting) => doorsOf(deps, meeting))),
    staff: await Promise.all(
      sorted.map(async ({ id, name, email }) => ({
        name,
        email: email ?? '',
        link: (await issueStaffLink(deps, { person: id, actor: id })).link,
      })),
    ),
  };
};
