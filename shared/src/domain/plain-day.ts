const pattern = /^(\d{4})-(\d\d)-(\d\d)$/;
const dayMs = 86_400_000;

const atNoon = (text: string): Date | null => {
  const [, year, month, day] = pattern.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), 12));
  return toDay(date) === text ? date : null;
};
const toDay = (date: Date): string => date.toISOString().slice(0, 10);

/** Whether a text is a calendar day that exists: "2026-02-28", not "2026-02-30". */
export const isDay = (text: string): boolean => atNoon(text) !== null;

/** The calendar day in the United Kingdom at a moment (milliseconds since the epoch), or in another time zone. */
export const plainDay = (at: number, timeZone = 'Europe/London'): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at);

const noonOf = (text: string): Date => {
  const date = atNoon(text);
  if (date === null) throw new RangeError(`Not a day: ${text}`);
  return date;
};

/** The day `days` later (or earlier). Throws RangeError for a text that is no day. */
export const addDays = (day: string, days: number): string =>
  toDay(new Date(noonOf(day).getTime() + days * dayMs));

/** Days from one to the other; negative when `to` is earlier. Throws RangeError for a text that is no day. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((noonOf(to).getTime() - noonOf(from).getTime()) / dayMs);

/** 0 Sunday … 6 Saturday. Throws RangeError for a text that is no day. */
export const weekdayOf = (day: string): number => noonOf(day).getUTCDay();
