import type { Term } from './codes.ts';
import { addDays, weekdayOf } from './plain-day.ts';

/** The year a school year starts in: 2025 for every day from 1 September 2025 to 31 August 2026. */
export const schoolYearOf = (day: string): number => {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= '09-01' ? year : year - 1;
};

/** "2025/26". */
export const schoolYearLabel = (day: string): string => {
  const start = schoolYearOf(day);
  return `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
};

/** The term a day is most likely in. Schools set their own dates: offer it, do not insist on it. */
export const termOf = (day: string): Term => {
  const date = day.slice(5);
  if (date >= '09-01') return 'autumn';
  return date < '04-11' ? 'spring' : 'summer';
};

/** The last Friday in June of a year. */
const lastFridayInJune = (year: number): string => {
  const last = `${year}-06-30`;
  return addDays(last, -((weekdayOf(last) + 2) % 7));
};

/** The day compulsory school age ends: the last Friday in June of the school year in which somebody turns 16. */
export const endOfSchoolAge = (dateOfBirth: string): string => {
  const sixteenth = `${Number(dateOfBirth.slice(0, 4)) + 16}${dateOfBirth.slice(4)}`;
  return lastFridayInJune(schoolYearOf(sixteenth) + 1);
};

/** From the end of compulsory school age the young person, not the parent, agrees and signs. Days as "2026-03-19". */
export const agreesForSelf = (dateOfBirth: string, on: string): boolean =>
  on >= endOfSchoolAge(dateOfBirth);
