import { agreesForSelf } from '@fourchairs/shared/domain/school-year.ts';

import type { ResponsibilityRow } from '#store/ports/carer-store.ts';
import type { ParticipantRow, PupilRow } from '#store/store.ts';
import { parentsAmong } from '#use-cases/parents-asked.ts';

/** Whose say counts: the young person's own from the end of compulsory school age, until then the parents'. */
export const deciders = (
  pupil: PupilRow,
  participants: readonly ParticipantRow[],
  { today, responsible }: { today: string; responsible: readonly ResponsibilityRow[] },
): readonly ParticipantRow[] =>
  agreesForSelf(pupil.dateOfBirth, today)
    ? participants.filter(({ person }) => person === pupil.person)
    : parentsAmong(participants, responsible);
