import { agreesForSelf } from '@fourchairs/shared/domain/school-year.ts';

import type { ParticipantRow, PupilRow } from '#store/store.ts';

/** Whose say counts: the young person's own from the end of compulsory school age, until then the parents'. */
export const decides = (
  pupil: PupilRow,
  today: string,
  { person, role }: Pick<ParticipantRow, 'person' | 'role'>,
): boolean =>
  agreesForSelf(pupil.dateOfBirth, today) ? person === pupil.person : role === 'parent';
