import type { RecordState } from '@fourchairs/shared/domain/codes.ts';
import { agreesForSelf } from '@fourchairs/shared/domain/school-year.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { localDay } from '#lib/local-day.ts';
import type { AgreementRow, MeetingRow } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';
import { peopleAsked } from '#use-cases/saved-title.ts';

type Answered = Pick<AgreementRow, 'person' | 'answer'>;

/** A later meeting of the pupil is saved: its record is the one that counts. */
const isSuperseded = (meeting: MeetingRow, ofPupil: readonly MeetingRow[]): boolean =>
  meeting.state === 'saved' &&
  ofPupil.some((each) => each.state === 'saved' && each.plannedAt > meeting.plannedAt);

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
  { store, clock }: Deps,
  { meeting, participants }: Pick<MeetingAccess, 'meeting' | 'participants'>,
  { n, isCurrent }: { readonly n: number | null; readonly isCurrent: boolean },
): Promise<RecordState> => {
  const [pupil, ofPupil, attendance, agreements] = await Promise.all([
    store.schools.pupil(meeting.pupil),
    store.meetings.meetingsOfPupil(meeting.pupil),
    store.meetings.attendance(meeting.id),
    store.meetings.agreements(meeting.id),
  ]);
  const { dateOfBirth } = must(pupil, 'the pupil of a meeting');
  const childAgrees = agreesForSelf(dateOfBirth, localDay(clock.now()));
  return recordStateOf({
    asked: peopleAsked(participants, attendance, childAgrees),
    answers: agreements.filter(({ version }) => version === n),
    isCurrent: isCurrent && n !== null,
    superseded: isSuperseded(meeting, ofPupil),
  });
};
