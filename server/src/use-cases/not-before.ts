import type { PupilRow } from '#store/store.ts';

/** The first day of the year of birth, which says no more than the year group does: nothing of a plan is before it. */
export const notBefore = ({ dateOfBirth }: Pick<PupilRow, 'dateOfBirth'>): string =>
  `${dateOfBirth.slice(0, 4)}-01-01`;
