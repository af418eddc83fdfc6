import type { PupilDetail } from '@fourchairs/shared/protocol/http/pupils.ts';

import type { PupilRow } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findPeople } from '#use-cases/find-people.ts';
import { summarise, toPupilMeeting } from '#use-cases/list-pupils.ts';

/** One pupil: everybody known around them, and every meeting, newest first. */
export const showPupil = async (deps: Deps, pupil: PupilRow): Promise<PupilDetail> => {
  const [meetings, people] = await Promise.all([
    deps.store.meetings.meetingsOfPupil(pupil.id),
    findPeople(deps.store, { school: pupil.school, pupil: pupil.id }),
  ]);
  return {
    pupil: await summarise(deps, pupil, meetings),
    dateOfBirth: pupil.dateOfBirth,
    people: [...people.values()].map((person) => ({
      id: person.id,
      name: person.name,
      firstName: person.firstName,
      shownAs: person.shownAs,
      role: person.role,
      with: person.with,
    })),
    meetings: meetings
      .toSorted((a, b) => (a.plannedAt < b.plannedAt ? 1 : -1))
      .map((meeting) => toPupilMeeting(meeting, meetings)),
  };
};
