import type { Role, StaffRole } from '@fourchairs/shared/access/role.ts';
import {
  type MeetingId,
  type PersonId,
  type PupilId,
  type SchoolId,
  parseId,
} from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import { findMeetingAccess } from '#auth/meeting-access.ts';
import { newId } from '#lib/new-id.ts';
import type { PupilRow } from '#store/store.ts';
import { addPupil } from '#use-cases/add-pupil.ts';
import { createMeeting } from '#use-cases/create-meeting.ts';
import type { Deps } from '#use-cases/deps.ts';
import { issueLink } from '#use-cases/issue-link.ts';
import { issueStaffLink } from '#use-cases/issue-staff-link.ts';

/** People of the test school. Their names are planted: none of them may ever be logged. */
const castList = [
  ['senco', 'Mrs Planted-Senco', 'senco'],
  ['teacher', 'Miss Planted-Teacher', 'teacher'],
  ['admin', 'Mx Planted-Admin', 'admin'],
  ['mum', 'Planted Mother', 'parent'],
  ['dad', 'Planted Father', 'parent'],
  ['interpreter', 'Planted Interpreter', 'interpreter'],
  ['observer', 'Planted Observer', 'observer'],
  ['therapist', 'Planted Therapist', 'professional'],
] as const satisfies readonly (readonly [string, string, Role])[];
export type Name = (typeof castList)[number][0] | 'child';

const staffRoles: Readonly<Partial<Record<Name, StaffRole>>> = {
  senco: 'senco',
  teacher: 'teacher',
  admin: 'admin',
};

export type TestSchool = {
  readonly school: SchoolId;
  readonly pupil: PupilRow;
  readonly person: (name: Name) => PersonId;
  readonly makeMeeting: (options?: {
    people?: readonly Name[];
    carryFrom?: MeetingId;
    plannedAt?: string;
  }) => Promise<MeetingId>;
  /** The token of a fresh link. */
  readonly link: (meeting: MeetingId, name: Name) => Promise<string>;
  readonly staffLink: (name: Name) => Promise<string>;
};

const addPeople = async (deps: Deps, school: SchoolId, pupil: PupilId | null) => {
  const people = new Map<Name, PersonId>();
  for (const [key, name, role] of castList) {
    const staffRole = staffRoles[key] ?? null;
    if ((staffRole === null) !== (pupil !== null)) continue;
    const id = newId<PersonId>();
    people.set(key, id);
    await deps.store.schools.addPerson({
      id,
      school,
      name,
      firstName: name,
      shownAs: name,
      role,
      staffRole,
      email: staffRole && `${key}@planted.example`,
      pupil,
      with: key === 'interpreter' ? (people.get('mum') ?? null) : null,
      leftAt: null,
    });
  }
  return people;
};

const tokenOf = (link: string): string => must(link.split('#')[1], 'a token');

/** A school with one pupil and somebody of every kind, made through the use cases. */
export const makeTestSchool = async (deps: Deps): Promise<TestSchool> => {
  const school = newId<SchoolId>();
  await deps.store.schools.addSchool({ id: school, name: 'Planted School' });
  const staff = await addPeople(deps, school, null);
  const senco = must(staff.get('senco'), 'the SENCO');
  const added = await addPupil(deps, {
    school,
    actor: senco,
    pupil: {
      preferredName: 'Plantedchild',
      fullName: 'Plantedchild Surname',
      dateOfBirth: '2018-05-05',
      yearGroup: 'Year 3',
      className: 'Owls',
    },
  });
  const pupil = must(
    await deps.store.schools.pupil(must(parseId<PupilId>(added.id), 'an id')),
    'the pupil',
  );
  const family = await addPeople(deps, school, pupil.id);
  const people = new Map<Name, PersonId>([...staff, ...family, ['child', pupil.person]]);
  const person = (name: Name) => must(people.get(name), name);
  const everybody: readonly Name[] = ['child', 'mum', 'dad', 'interpreter', 'teacher', 'senco'];
  return {
    school,
    pupil,
    person,
    makeMeeting: async ({ people: invited = everybody, carryFrom, plannedAt } = {}) => {
      const made = await createMeeting(deps, {
        pupil,
        actor: { kind: 'staff', personId: senco, schoolId: school, role: 'senco', duties: [] },
        plan: {
          term: 'spring',
          plannedAt: plannedAt ?? '2026-03-19T15:30',
          people: invited.map(person),
          newPeople: [],
          leadId: person('teacher'),
          carryFrom: carryFrom ?? null,
        },
      });
      return must(parseId<MeetingId>(made.id), 'an id');
    },
    link: async (meeting, name) => {
      const access = must(
        await findMeetingAccess(deps.store, meeting, deps.clock.now()),
        'the meeting',
      );
      const issued = await issueLink(deps, { access, person: person(name), actor: senco });
      return tokenOf(issued.link);
    },
    staffLink: async (name) =>
      tokenOf((await issueStaffLink(deps, { person: person(name), actor: senco })).link),
  };
};
