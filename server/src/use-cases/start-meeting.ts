import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import { localDay } from '#lib/local-day.ts';
import type { MeetingRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

/** Whether the meeting is live once this person has come in. */
export const opensAt = (meeting: MeetingRow, person: PersonId, now: number): boolean =>
  meeting.state !== 'planned' ||
  meeting.lead === person ||
  meeting.plannedAt.slice(0, 10) === localDay(now);

/** A planned meeting becomes live when the first person comes in on its day, or when its lead opens it on any day. */
export const startMeeting = async (
  deps: Deps,
  meeting: MeetingRow,
  person: PersonId,
): Promise<MeetingRow> => {
  if (meeting.state !== 'planned' || !opensAt(meeting, person, deps.clock.now())) return meeting;
  await deps.store.meetings.setState(meeting.id, 'live');
  await audit(deps, { actor: person, action: 'meeting.started', meeting: meeting.id });
  deps.live.recheckAccess(meeting.id);
  deps.live.announce(meeting.id, { kind: 'meeting-changed' });
  return { ...meeting, state: 'live' };
};
