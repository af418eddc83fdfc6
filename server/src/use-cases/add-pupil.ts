import type { PersonId, PupilId, SchoolId } from '@fourchairs/shared/lib/ids.ts';
import type { PupilSummary } from '@fourchairs/shared/protocol/http/pupils.ts';

import { isRealDay, localDay } from '#lib/local-day.ts';
import { newId } from '#lib/new-id.ts';
import { Problem } from '#lib/problem.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

export type NewPupil = Pick<
  PupilSummary,
  'preferredName' | 'fullName' | 'yearGroup' | 'className'
> & { readonly dateOfBirth: string };

const checkBorn = (day: string, today: string): void => {
  if (isRealDay(day) && day <= today) return;
  const what = isRealDay(day) ? 'That day is still to come' : 'There is no such day';
  throw new Problem(
    'bad-request',
    `${what}. Nobody was added: check the date of birth.`,
    'dateOfBirth',
  );
};

/** Adds a pupil and the pupil's own person. */
export const addPupil = async (
  deps: Deps,
  { school, pupil, actor }: { school: SchoolId; pupil: NewPupil; actor: PersonId },
): Promise<PupilSummary> => {
  checkBorn(pupil.dateOfBirth, localDay(deps.clock.now()));
  const id = newId<PupilId>();
  const person = newId<PersonId>();
  const { preferredName, fullName, yearGroup, className, dateOfBirth } = pupil;
  await deps.store.schools.addPupil(
    { id, school, person, preferredName, fullName, dateOfBirth, yearGroup, className },
    {
      id: person,
      school,
      name: fullName,
      firstName: preferredName,
      shownAs: preferredName,
      role: 'child',
      staffRole: null,
      email: null,
      pupil: id,
      with: null,
      leftAt: null,
    },
  );
  await audit(deps, { actor, action: 'pupil.added', meeting: null, detail: { pupil: id } });
  return {
    id,
    preferredName,
    fullName,
    yearGroup,
    className,
    lastReview: null,
    nextReview: null,
    nextReviewDue: null,
    sen: null,
    year: null,
  };
};
