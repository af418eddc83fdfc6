import { keptFrom } from '@fourchairs/shared/access/apart.ts';
import type { RecordState } from '@fourchairs/shared/domain/codes.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import type { AgreementRow } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findAnswers } from '#use-cases/find-answers.ts';
import { reviewOf } from '#use-cases/meeting-title.ts';

type Answered = Pick<AgreementRow, 'person' | 'answer'>;

/**
 * A later review of the pupil is saved: its record is the one that counts. Another sitting of the same review is none,
 * nor is one for somebody kept apart from those who read here: nothing of theirs tells that it was held (APART2).
 */
const isSuperseded = async (
  { store }: Pick<Deps, 'store'>,
  { meeting, participants, apart, target }: MeetingAccess,
): Promise<boolean> => {
  if (meeting.state !== 'saved') return false;
  const later = (await store.meetings.meetingsOfPupil(meeting.pupil)).filter(
    (each) =>
      each.state === 'saved' &&
      each.plannedAt > meeting.plannedAt &&
      reviewOf(each) !== reviewOf(meeting),
  );
  const readers = participants.filter(({ person }) => target.invited.includes(person));
  for (const { id } of later) {
    const there = apart.length === 0 ? [] : await store.meetings.participants(id);
    if (keptFrom(apart, readers, there).length === 0) return true;
  }
  return false;
};

/**
 * Where a record stands. `answers`: those to the version it stands at; `isCurrent`: nothing was written since it was read
 * back. Silence is never agreement: while one person who was asked has not answered, it is only shared.
 */
export const recordStateOf = ({
  asked,
  answers,
  isCurrent,
  superseded,
}: {
  readonly asked: readonly PersonId[];
  readonly answers: readonly Answered[];
  readonly isCurrent: boolean;
  readonly superseded: boolean;
}): RecordState => {
  if (superseded) return 'superseded';
  if (!isCurrent) return 'draft';
  const all = asked.every((person) => answers.some((answer) => answer.person === person));
  if (!all || asked.length === 0) return 'shared';
  return answers.some(({ answer }) => answer === 'differs') ? 'differs' : 'agreed';
};

/** The same of a meeting's version n. */
export const findRecordState = async (
  deps: Deps,
  access: MeetingAccess,
  { n, isCurrent }: { readonly n: number | null; readonly isCurrent: boolean },
): Promise<RecordState> => {
  const [given, superseded] = await Promise.all([
    findAnswers(deps, access.meeting, n),
    isSuperseded(deps, access),
  ]);
  return recordStateOf({ ...given, isCurrent: isCurrent && n !== null, superseded });
};
