import type { Term } from '@fourchairs/shared/domain/codes.ts';

import type { MeetingRow } from '#store/store.ts';

const reviews: Readonly<Record<Term, string>> = {
  autumn: 'Autumn review',
  spring: 'Spring review',
  summer: 'Summer review',
};

/** "First plan" for a pupil's first meeting, "Spring review" for the others. `ofPupil`: all meetings of the pupil. */
export const meetingTitle = (meeting: MeetingRow, ofPupil: readonly MeetingRow[]): string => {
  const isFirst = !ofPupil.some(
    ({ plannedAt, state }) => state !== 'cancelled' && plannedAt < meeting.plannedAt,
  );
  return isFirst && meeting.carriedFrom === null ? 'First plan' : reviews[meeting.term];
};
