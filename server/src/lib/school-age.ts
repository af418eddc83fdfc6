/** The last Friday of June of a year: "2029-06-29". */
const lastFridayOfJune = (year: number): string => {
  const lastDay = new Date(Date.UTC(year, 5, 30));
  const sinceFriday = (lastDay.getUTCDay() + 2) % 7;
  return `${year}-06-${30 - sinceFriday}`;
};

/**
 * Whether somebody is past the end of compulsory school age on a day: the last Friday of June in the school year (to 31
 * August) in which they turn 16. From then on a young person agrees for themselves. Days as "2026-03-19".
 */
export const isPastSchoolAge = (dateOfBirth: string, day: string): boolean => {
  const [year = 0, month = 0] = dateOfBirth.split('-').map(Number);
  const lastSchoolYear = year + 16 + (month >= 9 ? 1 : 0);
  return day >= lastFridayOfJune(lastSchoolYear);
};
