import type { Term } from '@fourchairs/shared/domain/codes.ts';

/** Year groups of England's schools, as they are kept. */
export const yearGroups = [
  'Nursery',
  'Reception',
  ...Array.from({ length: 13 }, (_, year) => `Year ${year + 1}`),
];

const parts = (day: string): { year: number; month: number; date: number } => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
});

/** The term a day falls into. Easter moves; the middle of April is near enough for a guess. */
export const termOf = (day: string): Term => {
  const { month, date } = parts(day);
  if (month >= 9) return 'autumn';
  if (month < 4 || (month === 4 && date < 15)) return 'spring';
  return 'summer';
};

/** The year in which a school year began: September counts for the new one. */
const schoolYear = (day: string): number => {
  const { year, month } = parts(day);
  return month >= 9 ? year : year - 1;
};

/** The year group by age alone: whoever is four on 31 August starts Reception. Null for no pupil's age. */
export const yearGroupOf = (dateOfBirth: string, today: string): string | null => {
  const fourthYear = schoolYear(dateOfBirth) + 5;
  const place = schoolYear(today) - fourthYear + 1;
  return yearGroups[place] ?? null;
};
