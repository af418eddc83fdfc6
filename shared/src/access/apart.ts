import type { PersonId } from '#lib/ids.ts';

/** Two people round a pupil of whom neither may learn anything of the other. */
export type Apart = { readonly one: PersonId; readonly other: PersonId };

/** Somebody, and whom they come with: what is kept from the one is kept from the other. */
export type Someone = { readonly person: PersonId; readonly with: PersonId | null };

const isOrComesWith = (who: Someone, person: PersonId): boolean =>
  who.person === person || who.with === person;

/** Whether two people are kept apart, or those they come with are. */
export const areApart = (pairs: readonly Apart[], a: Someone, b: Someone): boolean =>
  pairs.some(
    ({ one, other }) =>
      (isOrComesWith(a, one) && isOrComesWith(b, other)) ||
      (isOrComesWith(a, other) && isOrComesWith(b, one)),
  );

/** Those of `others` who are kept apart from anybody of `people`. */
export const keptFrom = <Other extends Someone>(
  pairs: readonly Apart[],
  people: readonly Someone[],
  others: readonly Other[],
): readonly Other[] =>
  pairs.length === 0
    ? []
    : others.filter((other) => people.some((who) => areApart(pairs, who, other)));

/**
 * Whom a meeting of these people opens to no more: everybody kept apart from somebody else who is or was in it. Its
 * documents hold the words of both, and nothing filters inside a document.
 */
export const shutOut = (
  pairs: readonly Apart[],
  people: readonly Someone[],
): ReadonlySet<PersonId> => new Set(keptFrom(pairs, people, people).map(({ person }) => person));
