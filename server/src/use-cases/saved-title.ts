import type { Role } from '@fourchairs/shared/access/role.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { AttendanceRow } from '#store/ports/attendance.ts';
import type { AgreementRow, ParticipantRow } from '#store/store.ts';

const school: readonly Role[] = ['teacher', 'senco', 'support', 'professional'];

/**
 * Who is asked whether they agree: the parents whose say is waited for, there or not, or instead of them the young
 * person past school age, if invited; and of the school and its visitors those who took part. A child under that age says
 * what they think and is not asked to agree; from then on it is the parents who may say it.
 */
export const peopleAsked = (
  participants: readonly ParticipantRow[],
  attendance: readonly AttendanceRow[],
  { childAgrees, parents }: { childAgrees: boolean; parents: readonly ParticipantRow[] },
): readonly PersonId[] => {
  const away = attendance.filter(({ how }) => how === 'absent' || how === 'in-writing');
  const child = childAgrees ? participants.filter(({ role }) => role === 'child') : [];
  const family = child.length > 0 ? child : parents;
  const tookPart = ({ person }: ParticipantRow) => !away.some((row) => row.person === person);
  return participants
    .filter((row) => family.includes(row) || (school.includes(row.role) && tookPart(row)))
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

/** A title as it was saved, with what the answers say by now. */
export const titleNow = (
  saved: string,
  ...given: [asked: Parameters<typeof savedTitle>[1], answers: Parameters<typeof savedTitle>[2]]
): string => savedTitle(saved.replace(/, agreed(?: with a difference)?$/u, ''), ...given);
