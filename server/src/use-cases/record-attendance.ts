import type { AttendanceHow } from '@fourchairs/shared/domain/codes.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { Problem } from '#lib/problem.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { participantOf } from '#use-cases/participant-of.ts';

/** How somebody took part, as the lead noted it; never inferred from connections. */
export const recordAttendance = async (
  deps: Deps,
  input: {
    readonly access: MeetingAccess;
    readonly person: PersonId;
    readonly entry: { how: AttendanceHow; from: string | null; to: string | null };
    readonly by: PersonId;
  },
): Promise<void> => {
  const { from, to } = input.entry;
  if (from !== null && to !== null && to < from) {
    throw new Problem(
      'bad-request',
      'This person would have gone before they came. Nothing was changed: look at the two times.',
      'to',
    );
  }
  const { person } = participantOf(input.access, input.person, 'personId');
  const meeting = input.access.meeting.id;
  await deps.store.meetings.setAttendance({ meeting, person, ...input.entry });
  deps.live.announce(meeting, { kind: 'meeting-changed' });
  await audit(deps, {
    actor: input.by,
    action: 'meeting.attendance',
    meeting,
    detail: { person, how: input.entry.how },
  });
};
