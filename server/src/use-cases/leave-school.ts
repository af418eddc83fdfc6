import { isOpenState } from '@fourchairs/shared/domain/codes.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import { findMeetingAccess } from '#auth/meeting-access.ts';
import { Problem } from '#lib/problem.ts';
import type { SeatRow } from '#store/ports/seat-store.ts';
import type { MeetingRow, PersonRow } from '#store/store.ts';
import { addPeople } from '#use-cases/add-people.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { revokeLink } from '#use-cases/revoke-link.ts';
import { revokeStaffLink } from '#use-cases/revoke-staff-link.ts';

/** The SENCO leads from now on, and is on the list if they were not. */
const takeOver = async (deps: Deps, meeting: MeetingRow, senco: PersonId): Promise<void> => {
  const { id } = meeting;
  const access = must(
    await findMeetingAccess(deps.store, id, deps.clock.now()),
    'a meeting somebody leads',
  );
  const more = { people: [senco], newPeople: [] };
  await addPeople(deps, { access, more, actor: senco });
  await deps.store.meetings.setLead(id, senco);
  await audit(deps, {
    actor: senco,
    action: 'meeting.lead-given',
    meeting: id,
    detail: { to: senco },
  });
};

/**
 * A member of staff left the school: nothing opens for them any more. Every open meeting they led is the SENCO's first,
 * so that none is without a lead for a moment; what they wrote stays theirs.
 */
export const leaveSchool = async (
  deps: Deps,
  { person, by }: { person: PersonRow; by: SeatRow },
): Promise<void> => {
  if (person.id === by.person) {
    throw new Problem(
      'conflict',
      'Nobody takes themselves off the staff: the meetings they lead would be nobody’s. Nothing was changed: ask another SENCO.',
      'personId',
    );
  }
  const meetings = await deps.store.meetings.meetingsWith(person.id);
  for (const meeting of meetings) {
    if (meeting.lead === person.id && isOpenState(meeting.state)) {
      await takeOver(deps, meeting, by.person);
    }
    await revokeLink(deps, { meeting: meeting.id, person: person.id, actor: by.person });
    deps.live.announce(meeting.id, { kind: 'meeting-changed' });
  }
  await revokeStaffLink(deps, { person: person.id, by });
  await deps.store.schools.setLeft(person.id, deps.clock.now());
  await audit(deps, {
    actor: by.person,
    action: 'staff.left',
    meeting: null,
    detail: { person: person.id },
  });
};
