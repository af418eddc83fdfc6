import type { StaffActor } from '@fourchairs/shared/access/actor.ts';
import { can } from '@fourchairs/shared/access/can.ts';
import type { PupilDetail } from '@fourchairs/shared/protocol/http/pupils.ts';

import { findMeetingAccess } from '#auth/meeting-access.ts';
import type { MeetingRow, PersonRow, PupilRow } from '#store/store.ts';
import { findDateChange } from '#use-cases/date-changes.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findCarers } from '#use-cases/find-carers.ts';
import { findPeople } from '#use-cases/find-people.ts';
import { describeSitting, standingApart } from '#use-cases/kept-apart.ts';
import { findOfPupil, summarise, toPupilMeeting } from '#use-cases/list-pupils.ts';
import { isFirst } from '#use-cases/sen-decisions.ts';

/** Whether somebody may read what was saved of a meeting, and so carry it into the next one. */
const canRead = async (
  { store, clock }: Deps,
  { id }: MeetingRow,
  actor: StaffActor,
): Promise<boolean> => {
  const access = await findMeetingAccess(store, id, clock.now());
  return access !== null && can(actor, { action: 'version.read', meeting: access.target });
};

/** Who left the school is known by what they wrote, and comes to no more meetings. */
const isHere = ({ leftAt }: PersonRow): boolean => leftAt === null;

/** One pupil: everybody known around them, and every meeting, newest first. */
export const showPupil = async (
  deps: Deps,
  { pupil, actor }: { pupil: PupilRow; actor: StaffActor },
): Promise<PupilDetail> => {
  const mayKnow = can(actor, { action: 'carer.note', schoolId: pupil.school });
  const [ofPupil, people, pairs, look, planType, carerOf, rows] = await Promise.all([
    findOfPupil(deps, pupil.id),
    findPeople(deps.store, { school: pupil.school, pupil: pupil.id }),
    standingApart(deps, pupil.id),
    deps.store.looks.of(pupil.id),
    deps.store.settings.planOf(pupil.id),
    findCarers(deps, pupil.id),
    deps.store.sen.decisions(pupil.id),
  ]);
  const { meetings } = ofPupil;
  return {
    pupil: await summarise(deps, pupil, ofPupil),
    dateOfBirth: pupil.dateOfBirth,
    look,
    planType,
    people: [...people.values()].filter(isHere).map((person) => ({
      id: person.id,
      name: person.name,
      firstName: person.firstName,
      shownAs: person.shownAs,
      role: person.role,
      with: person.with,
      ...(mayKnow && person.role === 'parent' && { carer: carerOf(person.id) }),
    })),
    meetings: await Promise.all(
      meetings
        .toSorted((a, b) => (a.plannedAt < b.plannedAt ? 1 : -1))
        .map(async (meeting) => ({
          ...toPupilMeeting(meeting, meetings),
          canRead: await canRead(deps, meeting, actor),
          dateChange: await findDateChange(deps, meeting),
          ...(isFirst(meeting, { rows, ofPupil: meetings }) && { isFirst: true }),
          ...(await describeSitting(deps, { meeting: meeting.id, pairs, known: people })),
        })),
    ),
  };
};
