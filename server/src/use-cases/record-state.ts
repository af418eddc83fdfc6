import type { RecordState } from '@fourchairs/shared/domain/codes.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import type { AgreementRow } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findAnswers } from '#use-cases/find-answers.ts';

type Answered = Pick<AgreementRow, 'person' | 'answer'>;

/** A later meeting of the pupil is saved: its record is the one that counts. */
const isSuperseded = async (
  { store }: Pick<Deps, 'store'>,
  { meeting }: MeetingAccess,
): Promise<boolean> => {
  if (meeting.state !== 'saved') return false;
  const ofPupil = await store.meetings.meetingsOfPupil(meeting.pupil);
  return ofPupil.some((each) => each.state === 'saved' && each.plannedAt > meeting.plannedAt);
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
