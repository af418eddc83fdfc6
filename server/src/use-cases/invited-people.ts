import { type Role, comesBeside, isStaffRole } from '@fourchairs/shared/access/role.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

import { firstNameOf } from '#lib/first-name.ts';
import { newId } from '#lib/new-id.ts';
import { Problem } from '#lib/problem.ts';
import type { ParticipantRow, PersonRow, PupilRow } from '#store/store.ts';

export type NewPerson = {
  readonly name: string;
  readonly shownAs: string;
  readonly role: Role;
  readonly with: string | null;
};

const bad = (field: string, message: string) => new Problem('bad-request', message, field);

const companyOf = (
  { with: beside, role }: NewPerson,
  people: ReadonlyMap<PersonId, PersonRow>,
  field: string,
): PersonId | null => {
  if (beside === null) return null;
  if (!comesBeside(role)) {
    throw bad(field, 'Only an interpreter or a supporter comes with somebody. Nothing was made.');
  }
  const found = [...people.keys()].find((person) => person === beside);
  if (found) return found;
  throw bad(field, 'That person is not known for this pupil. Nothing was made: choose another.');
};

/** People who are new to this pupil. Staff have accounts; the pupil is known already. */
export const toNewPeople = (
  newPeople: readonly NewPerson[],
  pupil: PupilRow,
  people: ReadonlyMap<PersonId, PersonRow>,
): readonly PersonRow[] =>
  newPeople.map((person, index) => {
    const { name, shownAs, role } = person;
    if (role === 'child' || role === 'admin' || role === 'senco') {
      throw bad(`newPeople.${index}.role`, 'Nobody can be added as this. Nothing was made.');
    }
    return {
      id: newId<PersonId>(),
      school: pupil.school,
      name,
      firstName: firstNameOf(name),
      shownAs: shownAs || name,
      role,
      staffRole: null,
      email: null,
      pupil: pupil.id,
      with: companyOf(person, people, `newPeople.${index}.with`),
      leftAt: null,
    };
  });

const order: readonly Role[] = [
  'child',
  'parent',
  'supporter',
  'interpreter',
  'teacher',
  'support',
  'senco',
  'professional',
  'observer',
  'admin',
];

/** Everybody ticked, and the pupil always: their words have a place even when somebody else writes them down. */
export const toParticipants = (
  meeting: MeetingId,
  ticked: readonly PersonRow[],
): readonly ParticipantRow[] =>
  ticked
    .toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
    .map((person, position) => ({
      meeting,
      person: person.id,
      role: person.role,
      with: person.with,
      position,
      revokedAt: null,
    }));

/** The ticked ones among the known people. Throws when somebody is not known for this pupil. */
export const findTicked = (
  ticked: readonly string[],
  pupil: PupilRow,
  people: ReadonlyMap<PersonId, PersonRow>,
): readonly PersonRow[] => {
  const stranger = ticked.findIndex((id) => ![...people.keys()].some((known) => known === id));
  if (stranger >= 0) {
    throw bad(
      `people.${stranger}`,
      'That person is not known for this pupil. Nothing was made: choose another.',
    );
  }
  const chosen = [...people.values()].filter(
    ({ id }) => id === pupil.person || ticked.includes(id),
  );
  const gone = chosen.find(({ leftAt }) => leftAt !== null);
  if (gone === undefined) return chosen;
  throw bad(
    `people.${ticked.indexOf(gone.id)}`,
    'That person has left the school. Nothing was made: choose another.',
  );
};

/** Whoever leads is on the staff and comes. */
export const findLead = (leadId: string, participants: readonly ParticipantRow[]): PersonId => {
  const lead = participants.find(({ person }) => person === leadId);
  if (lead && isStaffRole(lead.role) && lead.role !== 'admin') return lead.person;
  throw bad(
    'leadId',
    'The person who leads must be on the staff and come to the meeting. Nothing was made.',
  );
};
