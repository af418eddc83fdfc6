import type { Actor } from '@fourchairs/shared/access/actor.ts';
import { can } from '@fourchairs/shared/access/can.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import type { TimelineEntry, VersionSummary } from '@fourchairs/shared/protocol/http/versions.ts';

import { type MeetingAccess, findMeetingAccess, seatActor } from '#auth/meeting-access.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findFinished } from '#use-cases/finished-version.ts';
import { isAcross } from '#use-cases/kept-apart.ts';

/** The finished versions of a meeting. Read-backs that were overtaken and recovery points are not versions. */
export const listVersions = async (
  deps: Deps,
  { meeting }: Pick<MeetingAccess, 'meeting'>,
): Promise<VersionSummary[]> => {
  const saved = await findFinished(deps, meeting);
  return saved ? [{ ...saved, at: new Date(saved.at).toISOString() }] : [];
};

/** The room's laptop shows its own meeting, and the record carried into it: anybody may read at a projector. */
const isInSight = (actor: Actor, { meeting }: MeetingAccess, other: MeetingId): boolean =>
  actor.kind === 'staff' ||
  actor.device === 'own' ||
  other === meeting.id ||
  other === meeting.carriedFrom?.meeting;

/** Who the asker is in another meeting of the same pupil; null when they are nobody there. */
export const findThere = async (
  { store, clock }: Deps,
  { access: here, actor, meeting }: { access: MeetingAccess; actor: Actor; meeting: MeetingId },
): Promise<{ readonly access: MeetingAccess; readonly actor: Actor } | null> => {
  if (!isInSight(actor, here, meeting)) return null;
  const access = await findMeetingAccess(store, meeting, clock.now());
  if (access === null || access.meeting.pupil !== here.meeting.pupil) return null;
  if (isAcross(here, access, actor)) return null;
  if (actor.kind === 'staff') return { access, actor };
  const there = seatActor({ person: actor.personId, device: actor.device }, access);
  return there && { access, actor: there };
};

/** Finished versions of all the pupil's meetings that this person may read, newest first. */
export const listTimeline = async (
  deps: Deps,
  { access, actor }: { access: MeetingAccess; actor: Actor },
): Promise<TimelineEntry[]> => {
  const meetings = await deps.store.meetings.meetingsOfPupil(access.meeting.pupil);
  const entries = await Promise.all(
    meetings.map(async ({ id }) => {
      const there = await findThere(deps, { access, actor, meeting: id });
      if (!there || !can(there.actor, { action: 'version.read', meeting: there.access.target })) {
        return [];
      }
      const peopleCount = there.access.participants.length;
      const versions = await listVersions(deps, there.access);
      return versions.map((version) => ({ meetingId: id, ...version, peopleCount }));
    }),
  );
  return entries.flat().toSorted((a, b) => (a.at < b.at ? 1 : -1));
};
