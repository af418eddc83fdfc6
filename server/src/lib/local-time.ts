import { isRealDay } from '#lib/local-day.ts';

const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** What the schools' clocks show at a moment: "2026-03-19T15:30". */
const shownAt = (at: number): string => format.format(at).replace(' ', 'T');

/** What the schools' clocks show at a moment: "15:30". */
export const localClock = (at: number): string => shownAt(at).slice(11);

/** The moment of a local date and time where the schools are: "2026-03-19T15:30". */
export const momentOf = (local: string): number => {
  const asUtc = Date.parse(`${local}:00Z`);
  const shown = Date.parse(`${shownAt(asUtc)}:00Z`);
  return asUtc - (shown - asUtc);
};

/**
 * Whether a text like "2026-03-19T25:30" is a day and a time that there are: not half past one on the night when the
 * clocks go forward.
 */
export const isRealTime = (local: string): boolean => {
  const [day = '', time = ''] = local.split('T');
  if (!isRealDay(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return false;
  return shownAt(momentOf(local)) === local;
};
