import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import { localDay } from '#lib/local-day.ts';
import type { MeetingRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import { bringBetween } from '#use-cases/bring-between.ts';
import type { Deps } from '#use-cases/deps.ts';
import { keepStart } from '#use-cases/missed.ts';

/**
 * Whether the meeting is live once this person has come in: on its day, or later when its lead comes. Before its day the
 * lead gets ready like everybody else.
 */
export const opensAt = (meeting: MeetingRow, person: PersonId, now: number): boolean => {
  if (meeting.state !== 'planned') return true;
  const day = meeting.plannedAt.slice(0, 10);
  const today = localDay(now);
  return today === day || (meeting.lead === person && today > day);
};

const begin = async (deps: Deps, meeting: MeetingRow, person: PersonId): Promise<MeetingRow> => {
  await bringBetween(deps, meeting);
  await deps.store.meetings.setState(meeting.id, 'live');
  await keepStart(deps, meeting);
  await audit(deps, { actor: person, action: 'meeting.started', meeting: meeting.id });
  deps.live.recheckAccess(meeting.id);
  deps.live.announce(meeting.id, { kind: 'meeting-changed' });
  return { ...meeting, state: 'live' };
};

/** A planned meeting becomes live when the first person comes in on its day. */
export const startMeeting = async (
  deps: Deps,
  meeting: MeetingRow,
  person: PersonId,
): Promise<MeetingRow> =>
  meeting.state === 'planned' && opensAt(meeting, person, deps.clock.now())
    ? begin(deps, meeting, person)
    : meeting;

/** On any other day it becomes live when its lead leads it: brings everyone to a stage, or reads it back. */
export const startLed = async (deps: Deps, id: MeetingId, lead: PersonId): Promise<void> => {
  const meeting = must(await deps.store.meetings.meeting(id), 'a meeting that is led');
  if (meeting.state === 'planned') await begin(deps, meeting, lead);
};
