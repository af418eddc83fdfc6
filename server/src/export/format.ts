import { paperLanguage } from './words.ts';

/**
 * Days, times and numbers as they stand on paper. A day is `2026-03-19` and has no time zone; an instant is shown in
 * the school's, whatever the server's is.
 */
const schoolTimeZone = 'Europe/London';

const dayFormat = new Intl.DateTimeFormat(paperLanguage, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const dateFormat = new Intl.DateTimeFormat(paperLanguage, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const localDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: schoolTimeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const clock = (timeZone: string) =>
  new Intl.DateTimeFormat(paperLanguage, {
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
    timeZone,
  });
const schoolClock = clock(schoolTimeZone);
const plainClock = clock('UTC');

const noon = (day: string): Date => new Date(`${day.slice(0, 10)}T12:00:00Z`);
const tidyHalf = (time: string): string =>
  time.replace(/\s(am|pm)$/iu, (_, half: string) => half.toLowerCase());

/** *Thursday 19 March 2026*. */
export const formatDay = (day: string): string =>
  dayFormat.format(noon(day)).replace(/^(\p{L}+), /u, '$1 ');
/** *19 March 2026*. */
export const formatDate = (day: string): string => dateFormat.format(noon(day));
/** *Thursday 19 March 2026, 3:30pm* of an ISO time. */
export const formatInstant = (at: string): string => {
  const instant = new Date(at);
  return `${formatDay(localDay.format(instant))}, ${tidyHalf(schoolClock.format(instant))}`;
};
/** *Thursday 19 March 2026* of an ISO time. */
export const formatDayOf = (at: string): string => formatDay(localDay.format(new Date(at)));
/** *3:30pm* of `15:30`. */
export const formatClock = (local: string): string =>
  tidyHalf(plainClock.format(new Date(`2000-01-01T${local.slice(-5)}Z`)));

const numbers = new Intl.NumberFormat(paperLanguage, { maximumFractionDigits: 1 });
const pounds = new Intl.NumberFormat(paperLanguage, {
  style: 'currency',
  currency: 'GBP',
  trailingZeroDisplay: 'stripIfInteger',
});
const lists = new Intl.ListFormat(paperLanguage, { type: 'conjunction' });

export const formatNumber = (value: number): string => numbers.format(value);
export const formatPounds = (value: number): string => pounds.format(value);
export const formatList = (names: readonly string[]): string => lists.format(names);

/** *Polish*; the code itself where nobody knows a name for it. */
export const languageName = (lang: string): string => {
  try {
    return new Intl.DisplayNames([paperLanguage], { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
};
