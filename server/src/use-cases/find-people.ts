import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import type { MeetingRow, ParticipantRow, PersonRow, Store } from '#store/store.ts';

/** Everybody the school knows around a pupil: the family, visitors, and the school's staff. */
export const findPeople = async (
  { schools }: Pick<Store, 'schools'>,
  { school, pupil }: Pick<MeetingRow, 'school' | 'pupil'>,
): Promise<ReadonlyMap<PersonId, PersonRow>> => {
  const [family, staff] = await Promise.all([schools.peopleOfPupil(pupil), schools.staff(school)]);
  return new Map([...family, ...staff].map((person) => [person.id, person]));
};

/** The people of a meeting, in the order in which they are shown. */
export const inOrder = (
  participants: readonly ParticipantRow[],
  people: ReadonlyMap<PersonId, PersonRow>,
): readonly { readonly participant: ParticipantRow; readonly person: PersonRow }[] =>
  participants
    .toSorted((a, b) => a.position - b.position)
    .map((participant) => ({
      participant,
      person: must(people.get(participant.person), 'a participant known to the school'),
    }));
