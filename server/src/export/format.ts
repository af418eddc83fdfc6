import { languageNow, type PaperLanguage, tagNow } from './language.ts';

/**
 * Days, times and numbers as they stand on paper, in its language. A day is `2026-03-19` and has no time zone; an
 * instant is shown in the school's, whatever the server's is.
 */
const schoolTimeZone = 'Europe/London';

const localDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: schoolTimeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const noon = (day: string): Date => new Date(`${day.slice(0, 10)}T12:00:00Z`);
const onDay = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

const makeFormats = (tag: string) => {
  const isEnglish = tag.startsWith('en');
  const weekday = new Intl.DateTimeFormat(tag, { ...onDay, weekday: 'long' });
  const clock = (timeZone: string) => {
    // *3:30pm* in English, *15:30* where people count to 24.
    const half = isEnglish ? { hour12: true } : {};
    const time = new Intl.DateTimeFormat(tag, {
      hour: 'numeric',
      minute: '2-digit',
      timeZone,
      ...half,
    });
    return (at: Date): string =>
      time.format(at).replace(/\s(am|pm)$/iu, (_, part: string) => part.toLowerCase());
  };
  return {
    day: (at: Date): string => {
      const day = weekday.format(at);
      // Engines differ about the comma after the weekday; people here write none, and in Polish one.
      return isEnglish ? day.replace(/^(\p{L}+), /u, '$1 ') : day;
    },
    date: new Intl.DateTimeFormat(tag, onDay),
    schoolClock: clock(schoolTimeZone),
    plainClock: clock('UTC'),
    number: new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }),
    pounds: new Intl.NumberFormat(tag, {
      style: 'currency',
      currency: 'GBP',
      currencyDisplay: 'narrowSymbol',
      trailingZeroDisplay: 'stripIfInteger',
    }),
    list: new Intl.ListFormat(tag, { type: 'conjunction' }),
    language: new Intl.DisplayNames([tag], { type: 'language' }),
  };
};

type Formats = ReturnType<typeof makeFormats>;
const made = new Map<PaperLanguage, Formats>();

const formats = (): Formats => {
  const ours = made.get(languageNow()) ?? makeFormats(tagNow());
  made.set(languageNow(), ours);
  return ours;
};

/** *Thursday 19 March 2026*. */
export const formatDay = (day: string): string => formats().day(noon(day));
/** *19 March 2026*. */
export const formatDate = (day: string): string => formats().date.format(noon(day));
/** *Thursday 19 March 2026, 3:30pm* of an ISO time. */
export const formatInstant = (at: string): string =>
  `${formatDayOf(at)}, ${formats().schoolClock(new Date(at))}`;
/** *Thursday 19 March 2026* of an ISO time. */
export const formatDayOf = (at: string): string => formatDay(localDay.format(new Date(at)));
/** *3:30pm* of `15:30`. */
export const formatClock = (local: string): string =>
  formats().plainClock(new Date(`2000-01-01T${local.slice(-5)}Z`));

export const formatNumber = (value: number): string => formats().number.format(value);
export const formatPounds = (value: number): string => formats().pounds.format(value);
export const formatList = (names: readonly string[]): string => formats().list.format(names);

/** *Polish*; the code itself where nobody knows a name for it. */
export const languageName = (lang: string): string => {
  try {
    return formats().language.of(lang) ?? lang;
  } catch {
    return lang;
  }
};
