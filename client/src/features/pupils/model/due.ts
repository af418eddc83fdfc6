import type { PupilMeeting, PupilSummary } from '@fourchairs/shared/protocol/http/pupils.ts';

/** Where a pupil's next review stands on a day. `days` counts how long ago it should have been. */
export type Due =
  | { readonly kind: 'live'; readonly meeting: PupilMeeting }
  | { readonly kind: 'planned'; readonly meeting: PupilMeeting }
  | { readonly kind: 'not-held'; readonly meeting: PupilMeeting; readonly days: number }
  | { readonly kind: 'due'; readonly day: string }
  | { readonly kind: 'overdue'; readonly day: string; readonly days: number }
  /** Reviewed before, but no next day was agreed. */
  | { readonly kind: 'no-date' }
  /** Not on SEN Support: nothing is due. */
  | { readonly kind: 'without'; readonly what: 'not-now' | 'end'; readonly day: string }
  | { readonly kind: 'none' };

const dayNumber = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000;

/** `today` is the day at school, `2026-03-19`. */
export const dueOf = (
  pupil: Pick<PupilSummary, 'lastReview' | 'nextReview' | 'nextReviewDue' | 'sen'>,
  today: string,
): Due => {
  const { nextReview: meeting, nextReviewDue: day } = pupil;
  if (meeting !== null) {
    if (meeting.state === 'live') return { kind: 'live', meeting };
    const days = dayNumber(today) - dayNumber(meeting.plannedAt);
    return days > 0 ? { kind: 'not-held', meeting, days } : { kind: 'planned', meeting };
  }
  const { sen } = pupil;
  if (sen?.what === 'end' || sen?.what === 'not-now') {
    return { kind: 'without', what: sen.what, day: sen.day };
  }
  if (day !== null) {
    const days = dayNumber(today) - dayNumber(day);
    return days > 0 ? { kind: 'overdue', day, days } : { kind: 'due', day };
  }
  return pupil.lastReview === null ? { kind: 'none' } : { kind: 'no-date' };
};

/** Late in any way: the day has gone by. */
export const isLate = (due: Due): boolean => due.kind === 'overdue' || due.kind === 'not-held';

/** What to sort by so that what is going on comes first, then what is late, then what comes next. */
const urgency = (due: Due): string => {
  switch (due.kind) {
    case 'live':
      return '0';
    case 'overdue':
    case 'due':
      return `1 ${due.day}`;
    case 'not-held':
    case 'planned':
      return `1 ${due.meeting.plannedAt}`;
    case 'none':
      return '2';
    case 'no-date':
      return '3';
    case 'without':
      return '4';
  }
};

export type PupilOrder = 'due' | 'name';

const byName = (a: PupilSummary, b: PupilSummary): number =>
  a.fullName.localeCompare(b.fullName, 'en-GB');

/** The pupils in the order asked for, those whose name or class has all the words in it. */
export const arrange = (
  pupils: readonly PupilSummary[],
  { words, order, today }: { words: string; order: PupilOrder; today: string },
): PupilSummary[] => {
  const parts = words.toLocaleLowerCase('en-GB').split(/\s+/u).filter(Boolean);
  const matches = ({ preferredName, fullName, yearGroup, className }: PupilSummary): boolean => {
    const text = [preferredName, fullName, yearGroup, className]
      .join(' ')
      .toLocaleLowerCase('en-GB');
    return parts.every((part) => text.includes(part));
  };
  const byDue = (a: PupilSummary, b: PupilSummary): number =>
    urgency(dueOf(a, today)).localeCompare(urgency(dueOf(b, today))) || byName(a, b);
  return pupils.filter(matches).toSorted(order === 'name' ? byName : byDue);
};
