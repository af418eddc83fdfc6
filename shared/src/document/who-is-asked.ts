import type { Role } from '#access/role.ts';

import type { MeetingRecord } from './record.ts';

const ofSchool: readonly Role[] = ['teacher', 'senco', 'support', 'professional'];

const isAsked = (
  { id, role }: { readonly id: string; readonly role: Role },
  attendance: MeetingRecord['attendance'],
): boolean => {
  if (role === 'child' || role === 'parent') return true;
  const how = attendance.find(({ personId }) => personId === id)?.how;
  return ofSchool.includes(role) && how !== 'absent' && how !== 'in-writing';
};

/**
 * Everybody who answered or was asked, with their answer: the pupil, every parent whether there or not, and those of the
 * school and its visitors who took part. Null: not answered yet, which is never agreement.
 */
export const answersIn = <
  Person extends { readonly id: string; readonly role: Role },
  Answer extends { readonly personId: string },
>(
  people: readonly Person[],
  given: readonly Answer[],
  attendance: MeetingRecord['attendance'],
): { readonly person: Person; readonly answer: Answer | null }[] =>
  people
    .map((person) => ({
      person,
      answer: given.findLast(({ personId }) => personId === person.id) ?? null,
    }))
    .filter(({ person, answer }) => answer !== null || isAsked(person, attendance));
