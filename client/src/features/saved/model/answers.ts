import type { Role } from '@fourchairs/shared/access/role.ts';
import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import type { Agreement } from '@fourchairs/shared/protocol/http/meetings.ts';

import type { PaperPerson } from './people.ts';

/** One person's place under *Do we agree?*. Null: they have not answered yet, which is never agreement. */
export type Answer = { readonly person: PaperPerson; readonly answer: Agreement | null };

const ofSchool: readonly Role[] = ['teacher', 'senco', 'support', 'professional'];

/**
 * Everybody who answered or was asked: the pupil, every parent whether there or not, and those of the school and its
 * visitors who took part.
 */
export const answersOf = (
  people: readonly PaperPerson[],
  agreements: readonly Agreement[],
  attendance: MeetingRecord['attendance'],
): Answer[] => {
  const stayedAway = (id: string) =>
    attendance.some(
      ({ personId, how }) => personId === id && (how === 'absent' || how === 'in-writing'),
    );
  const isAsked = ({ id, role }: PaperPerson) =>
    role === 'child' || role === 'parent' || (ofSchool.includes(role) && !stayedAway(id));
  return people
    .map((person) => ({
      person,
      answer: agreements.findLast(({ personId }) => personId === person.id) ?? null,
    }))
    .filter(({ person, answer }) => answer !== null || isAsked(person));
};
