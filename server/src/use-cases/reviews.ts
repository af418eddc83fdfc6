import { isOpenState } from '@fourchairs/shared/domain/codes.ts';
import type { ReviewDay } from '@fourchairs/shared/domain/year-of-reviews.ts';

import type { MeetingRow } from '#store/store.ts';
import { reviewOf } from '#use-cases/meeting-title.ts';

/** The meetings of a pupil by review, each in the order of its days: sittings for people kept apart are one review. */
const sittingsByReview = (meetings: readonly MeetingRow[]): readonly MeetingRow[][] => {
  const byReview = new Map<MeetingRow['id'], MeetingRow[]>();
  for (const meeting of meetings.toSorted((a, b) => (a.plannedAt < b.plannedAt ? -1 : 1))) {
    const review = reviewOf(meeting);
    byReview.set(review, [...(byReview.get(review) ?? []), meeting]);
  }
  return [...byReview.values()];
};

const lastDay = (sittings: readonly MeetingRow[]): string => sittings.at(-1)?.plannedAt ?? '';

/**
 * The last review that is behind us, by its sittings, and the next meeting to come. While one sitting is still to come
 * its review is not behind us, whatever was saved of another. A cancelled meeting is neither.
 */
export const lastAndNext = (
  meetings: readonly MeetingRow[],
): { readonly last: readonly MeetingRow[]; readonly next: MeetingRow | null } => {
  const reviews = sittingsByReview(meetings.filter(({ state }) => state !== 'cancelled'));
  const behind = reviews.filter((sittings) => sittings.every(({ state }) => state === 'saved'));
  const open = reviews.flat().filter(({ state }) => isOpenState(state));
  return {
    last: behind.toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1)).at(-1) ?? [],
    next: open.toSorted((a, b) => (a.plannedAt < b.plannedAt ? -1 : 1))[0] ?? null,
  };
};

/** The day a review is over, or is to be: that of its last sitting. One that goes on now has its day yet, whenever it began. */
const dayOf = (sittings: readonly MeetingRow[], today: string): string => {
  const day = lastDay(sittings).slice(0, 10);
  return day < today && sittings.some(({ state }) => state === 'live') ? today : day;
};

/** Every review that was not cancelled, each once whatever sittings it has. */
export const reviewDays = (meetings: readonly MeetingRow[], today: string): ReviewDay[] =>
  sittingsByReview(meetings.filter(({ state }) => state !== 'cancelled')).map((sittings) => ({
    day: dayOf(sittings, today),
    isHeld: sittings.every(({ state }) => state === 'saved'),
  }));
