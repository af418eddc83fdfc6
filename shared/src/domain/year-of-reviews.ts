import type { Term } from './codes.ts';
import { schoolYearLabel, schoolYearOf, termOf } from './school-year.ts';

/** One review, whatever sittings it had: the day it was or is to be, and whether it is behind us. */
export type ReviewDay = { readonly day: string; readonly isHeld: boolean };

/** The reviews of one school year, and those that are still to come and have no day. */
export type YearOfReviews = {
  /** "2025/26". */
  readonly label: string;
  readonly held: number;
  readonly planned: number;
  /** Each review that nobody has planned: which of the year it would be, and by the end of which term. */
  readonly missing: { readonly nth: number; readonly by: Term }[];
};

const terms = ['autumn', 'spring', 'summer'] as const satisfies readonly Term[];

/** The Code asks for at least three a year, termly: who begins in the spring has two terms left. */
const askedFrom = (first: string, year: number): number =>
  schoolYearOf(first) < year ? terms.length : terms.length - terms.indexOf(termOf(first));

/**
 * How many reviews a school year has that `today` is in, beside those it should have. A day that went by without its
 * review counts for nothing. Null for whoever has no review yet, or none before the next year.
 */
export const yearOfReviews = (
  reviews: readonly ReviewDay[],
  today: string,
): YearOfReviews | null => {
  const year = schoolYearOf(today);
  const counted = reviews.filter(({ day, isHeld }) => isHeld || day >= today);
  const first = counted.map(({ day }) => day).toSorted()[0];
  if (first === undefined || schoolYearOf(first) > year) return null;
  const own = counted.filter(({ day }) => schoolYearOf(day) === year);
  const held = own.filter(({ isHeld }) => isHeld).length;
  const count = Math.max(askedFrom(first, year) - own.length, 0);
  const withOne = new Set(own.map(({ day }) => termOf(day)));
  const free = terms.slice(terms.indexOf(termOf(today))).filter((term) => !withOne.has(term));
  const by = count === 0 ? [] : free.slice(-count);
  return {
    label: schoolYearLabel(today),
    held,
    planned: own.length - held,
    missing: Array.from({ length: count }, (_, index) => ({
      nth: own.length + index + 1,
      by: by[index] ?? 'summer',
    })),
  };
};
