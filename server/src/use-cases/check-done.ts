import { isRealDay } from '#lib/local-day.ts';
import { Problem } from '#lib/problem.ts';

/** Refuses a day on which something cannot have been done: one that there is not, and one to come. */
export const checkDone = (day: string, today: string): void => {
  if (!isRealDay(day)) {
    throw new Problem('bad-request', 'There is no such day. Nothing was noted.', 'day');
  }
  if (day > today) {
    throw new Problem(
      'bad-request',
      'That day is still to come. Nothing was noted: note it once it is done.',
      'day',
    );
  }
};
