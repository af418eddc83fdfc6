/**
 * Days and times as people say them. A day is `2026-03-19` and has no time zone; an instant is milliseconds or an ISO
 * time and is shown in the school's time zone, whatever the phone thinks.
 */
import { dateFormat, listFormat } from '#lib/first-formats.ts';

import { i18n } from './i18n.ts';

const schoolTimeZone = 'Europe/London';

type Instant = number | string | Date;

const noon = (day: string): Date => new Date(`${day.slice(0, 10)}T12:00:00Z`);

const write = (date: Date, options: Intl.DateTimeFormatOptions): string => {
  const day = dateFormat(i18n.language, options).format(date);
  // Engines differ about the comma after the weekday; people here write none, and in Polish one.
  return i18n.code === 'en' ? day.replace(/^(\p{L}+), /u, '$1 ') : day;
};

const dayOptions = {
  full: { weekday: 'long', day: 'numeric', month: 'long' },
  year: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  date: { day: 'numeric', month: 'long' },
  month: { month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DayForm = keyof typeof dayOptions;

/**
 * `formatDay('2026-03-19')` → *Thursday 19 March*. `year` adds the year, `short` is *Thu 19 Mar*, `date` *19 March*,
 * `month` *Mar*.
 */
export const formatDay = (day: string, form: DayForm = 'full'): string =>
  write(noon(day), { ...dayOptions[form], timeZone: 'UTC' });

/** The day an instant falls on at school: `2026-03-19`. */
export const dayOf = (instant: Instant): string => {
  const parts = dateFormat('en-CA', {
    timeZone: schoolTimeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(new Date(instant));
};

/** *3:30pm* in English, *15:30* where people count to 24. */
const writeTime = (time: Date, timeZone: string): string => {
  const half = i18n.code === 'en' ? { hour12: true } : {};
  return dateFormat(i18n.language, { hour: 'numeric', minute: '2-digit', timeZone, ...half })
    .format(time)
    .replace(/\s(am|pm)$/iu, (_, part: string) => part.toLowerCase());
};

/** The time an instant is on the school's own clock, to the minute: `2026-03-19T15:30`. */
export const localTimeOf = (instant: Instant): string => {
  const time = dateFormat('en-GB', {
    timeZone: schoolTimeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return `${dayOf(instant)}T${time.format(new Date(instant))}`;
};

/** *3:30pm*. */
export const formatTime = (instant: Instant): string =>
  writeTime(new Date(instant), schoolTimeZone);

/** *3:30pm* of a time on the school's own clock: `15:30`, or `2026-03-19T15:30`. */
export const formatClock = (local: string): string =>
  writeTime(new Date(`2000-01-01T${local.slice(-5)}Z`), 'UTC');

/** *Thursday 19 March, 3:30pm* of a meeting's planned time `2026-03-19T15:30`, which is on the school's own clock. */
export const formatPlanned = (local: string, form: DayForm = 'full'): string =>
  `${formatDay(local, form)}, ${formatClock(local)}`;

/** *Thursday 19 March, 3:30pm*. */
export const formatDayAndTime = (instant: Instant): string =>
  `${formatDay(dayOf(instant))}, ${formatTime(instant)}`;

const units: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** *2 minutes ago*, *in 3 days*, *now*. */
export const formatRelative = (instant: Instant, now: number): string => {
  const words = new Intl.RelativeTimeFormat(i18n.language, { numeric: 'auto' });
  const gap = new Date(instant).getTime() - now;
  for (const [unit, size] of units) {
    if (Math.abs(gap) >= size) return words.format(Math.trunc(gap / size), unit);
  }
  return words.format(0, 'second');
};

/** *Mum, Miss Adeyemi and Mrs Hartley*. */
export const formatList = (names: readonly string[]): string =>
  listFormat(i18n.language).format(names);

/** *Mum, Miss Adeyemi or Mrs Hartley*: any one of them is enough. */
export const formatAnyOf = (names: readonly string[]): string =>
  new Intl.ListFormat(i18n.language, { type: 'disjunction' }).format(names);

/** *£1,300* or *£12.50*. */
export const formatPounds = (value: number): string =>
  new Intl.NumberFormat(i18n.language, {
    style: 'currency',
    currency: 'GBP',
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(value);

/** *1,300* or *3.5*, as the reader's language writes numbers. */
export const formatNumber = (value: number): string =>
  new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(value);
