import type { StaffActor } from '@fourchairs/shared/access/actor.ts';
import { can } from '@fourchairs/shared/access/can.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import type { PersonRow } from '#store/store.ts';

/** The school's staff who may read the record of a meeting without an invitation: whoever speaks there is told. */
export const uninvitedReaders = (
  { target, meeting }: MeetingAccess,
  people: Iterable<PersonRow>,
): readonly PersonRow[] =>
  [...people].filter(({ id, staffRole: role, leftAt }) => {
    if (role === null || leftAt !== null || target.invited.includes(id)) return false;
    const actor: StaffActor = {
      kind: 'staff',
      personId: id,
      schoolId: meeting.school,
      role,
      duties: [],
    };
    return can(actor, { action: 'version.read', meeting: target });
  });
