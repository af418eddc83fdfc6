import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import { slotOf } from '#auth/meeting-access.ts';
import type { AgreementRow, MeetingRow } from '#store/store.ts';
import { childAgreesIn } from '#use-cases/child-agrees.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findParentsAsked } from '#use-cases/parents-asked.ts';
import { peopleAsked } from '#use-cases/saved-title.ts';

/** Who is asked whether they agree in a meeting, and the answers given to its version n. */
export const findAnswers = async (
  deps: Pick<Deps, 'store' | 'clock'>,
  meeting: MeetingRow,
  n: number | null,
): Promise<{ readonly asked: readonly PersonId[]; readonly answers: readonly AgreementRow[] }> => {
  const { meetings, slots } = deps.store;
  const [participants, attendance, agreements, childAgrees, parts] = await Promise.all([
    meetings.participants(meeting.id),
    meetings.attendance(meeting.id),
    meetings.agreements(meeting.id),
    childAgreesIn(deps, meeting),
    slots.ofMeeting(meeting.id),
  ]);
  // Whoever came for a part of it did not hear what is agreed.
  const whole = participants.filter((row) => slotOf({ slots: parts }, row) === null);
  return {
    asked: peopleAsked(whole, attendance, {
      childAgrees,
      parents: await findParentsAsked(deps, meeting, participants),
    }),
    answers: agreements.filter(({ version }) => version === n),
  };
};
