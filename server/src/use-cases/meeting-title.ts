import type { Term } from '@fourchairs/shared/domain/codes.ts';

import type { MeetingRow } from '#store/store.ts';

const reviews: Readonly<Record<Term, string>> = {
  autumn: 'Autumn review',
  spring: 'Spring review',
  summer: 'Summer review',
};

/** Sittings of one review for people kept apart have the same. */
export const reviewOf = ({ id, review }: MeetingRow): MeetingRow['id'] => review ?? id;

/** "First plan" for a pupil's first meeting, "Spring review" for the others. `ofPupil`: all meetings of the pupil. */
export const meetingTitle = (meeting: MeetingRow, ofPupil: readonly MeetingRow[]): string => {
  const isFirst = !ofPupil.some(
    (other) =>
      other.state !== 'cancelled' &&
      other.plannedAt < meeting.plannedAt &&
      reviewOf(other) !== reviewOf(meeting),
  );
  return isFirst && meeting.carriedFrom === null ? 'First plan' : reviews[meeting.term];
};
