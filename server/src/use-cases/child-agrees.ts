import { agreesForSelf } from '@fourchairs/shared/domain/school-year.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import { localDay } from '#lib/local-day.ts';
import type { MeetingRow } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';

/**
 * Whether the pupil is past school age where a meeting stands: today, or on the day it was finished. A record keeps the
 * age it was made at: what a child's parents agreed to is not taken back by a birthday.
 */
export const childAgreesIn = async (
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  meeting: Pick<MeetingRow, 'id' | 'pupil' | 'state'>,
): Promise<boolean> => {
  const [pupil, finished] = await Promise.all([
    store.schools.pupil(meeting.pupil),
    meeting.state === 'saved' ? store.versions.finished(meeting.id) : null,
  ]);
  const { dateOfBirth } = must(pupil, 'the pupil of a meeting');
  return agreesForSelf(dateOfBirth, localDay(finished?.at ?? clock.now()));
};
