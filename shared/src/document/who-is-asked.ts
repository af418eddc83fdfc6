import type { Role } from '#access/role.ts';

/**
 * Everybody who answered or was asked, with their answer. The pupil has a place among them at any age: a child says what
 * they think. Null: not answered yet, which is never agreement. `asked`: ids, as the server says whom it waits for.
 */
export const answersIn = <
  Person extends { readonly id: string; readonly role: Role },
  Answer extends { readonly personId: string },
>(
  people: readonly Person[],
  given: readonly Answer[],
  asked: readonly string[],
): { readonly person: Person; readonly answer: Answer | null }[] =>
  people
    .map((person) => ({
      person,
      answer: given.findLast(({ personId }) => personId === person.id) ?? null,
    }))
    .filter(
      ({ person, answer }) =>
        answer !== null || person.role === 'child' || asked.includes(person.id),
    );
