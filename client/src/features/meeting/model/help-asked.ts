import { isAgreed } from '@fourchairs/shared/domain/standing-answers.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { localTimeOf } from '#i18n/dates.ts';

/** Since when the family has a report, beside the time the meeting was planned for. */
const shownOf = (shownAt: string | null, plannedAt: string): 'before' | 'since' | 'not' => {
  if (shownAt === null) return 'not';
  return localTimeOf(shownAt) < plannedAt ? 'before' : 'since';
};

/**
 * Who is asked to help and whether the family agreed, and the reports as far as this person may know of them: one that
 * is private to its writer is named to nobody else.
 */
export const helpAsked = ({ people, involvement, reports, plannedAt }: MeetingView) => ({
  professionals: people
    .filter(({ role }) => role === 'professional')
    .map(({ id }) => ({ id, agreed: isAgreed(id, involvement) })),
  reports: reports.map(({ id, shownAt }) => ({ id, shown: shownOf(shownAt, plannedAt) })),
});
