import { formatDay } from '#i18n/dates.ts';

/** *19 March 2026*: a day in a line that may be about another year. */
export const formatDate = (day: string): string => `${formatDay(day, 'date')} ${day.slice(0, 4)}`;
