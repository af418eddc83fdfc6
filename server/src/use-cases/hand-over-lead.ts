import { isStaffRole } from '@fourchairs/shared/access/role.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { Problem } from '#lib/problem.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { participantOf } from '#use-cases/participant-of.ts';

/** Hands the lead to another member of staff who is in the meeting. */
export const handOverLead = async (
  deps: Deps,
  { access, to, by }: { access: MeetingAccess; to: string; by: PersonId },
): Promise<void> => {
  const { person, role } = participantOf(access, to, 'personId');
  if (!isStaffRole(role) || role === 'admin') {
    throw new Problem(
      'bad-request',
      'Only a teacher or another member of staff can lead. Nothing was changed: choose one of them.',
      'personId',
    );
  }
  const meeting = access.meeting.id;
  await deps.store.meetings.setLead(meeting, person);
  deps.live.recheckAccess(meeting);
  deps.live.announce(meeting, { kind: 'meeting-changed' });
  await audit(deps, { actor: by, action: 'meeting.lead-given', meeting, detail: { to: person } });
};
