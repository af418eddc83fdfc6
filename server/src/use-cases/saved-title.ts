import type { Role } from '@fourchairs/shared/access/role.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { AttendanceRow } from '#store/ports/attendance.ts';
import type { AgreementRow, ParticipantRow } from '#store/store.ts';

const family: readonly Role[] = ['parent'];
const school: readonly Role[] = ['teacher', 'senco', 'support', 'professional'];

/**
 * Who is asked whether they agree: every parent, there or not; a young person past school age; and of the school and
 * its visitors those who took part. A child under that age says what they think and is not asked to agree.
 */
export const peopleAsked = (
  participants: readonly ParticipantRow[],
  attendance: readonly AttendanceRow[],
  childAgrees: boolean,
): readonly PersonId[] => {
  const away = attendance.filter(({ how }) => how === 'absent' || how === 'in-writing');
  const tookPart = ({ person }: ParticipantRow) => !away.some((row) => row.person === person);
  return participants
    .filter(
      (row) =>
        family.includes(row.role) ||
        (row.role === 'child' && childAgrees) ||
        (school.includes(row.role) && tookPart(row)),
    )
    .map(({ person }) => person);
};

/**
 * "Spring review, agreed", "… agreed with a difference", or just "Spring review" while somebody who was asked has not
 * answered: silence is never agreement. `answers`: those to this very version.
 */
export const savedTitle = (
  title: string,
  asked: readonly PersonId[],
  answers: readonly Pick<AgreementRow, 'person' | 'answer'>[],
): string => {
  const answered = (person: PersonId) => answers.some((answer) => answer.person === person);
  if (asked.length === 0 || !asked.every(answered)) return title;
  const differs = answers.some(({ answer }) => answer === 'differs');
  return differs ? `${title}, agreed with a difference` : `${title}, agreed`;
};
