import type { Actor } from '@fourchairs/shared/access/actor.ts';
import { can } from '@fourchairs/shared/access/can.ts';
import type { MeetingId, PupilId } from '@fourchairs/shared/lib/ids.ts';
import type { TimelineEntry, VersionSummary } from '@fourchairs/shared/protocol/http/versions.ts';

import { type MeetingAccess, findMeetingAccess, seatActor } from '#auth/meeting-access.ts';
import type { Deps } from '#use-cases/deps.ts';

/** The finished versions of a meeting. Read-backs that were overtaken and recovery points are not versions. */
export const listVersions = async (
  { store }: Deps,
  meeting: MeetingId,
): Promise<VersionSummary[]> => {
  const saved = await store.versions.finished(meeting);
  return saved ? [{ ...saved, at: new Date(saved.at).toISOString() }] : [];
};

/**
 * Another meeting of the same pupil, if this person may read its versions: from a seat, whoever was invited to it; from
 * the school's pages, staff who were, and the SENCO.
 */
export const findReadable = async (
  { store, clock }: Deps,
  { pupil, actor, meeting }: { pupil: PupilId; actor: Actor; meeting: MeetingId },
): Promise<MeetingAccess | null> => {
  const access = await findMeetingAccess(store, meeting, clock.now());
  if (access === null || access.meeting.pupil !== pupil) return null;
  const there =
    actor.kind === 'staff' ? actor : seatActor({ person: actor.personId, device: 'own' }, access);
  return there && can(there, { action: 'version.read', meeting: access.target }) ? access : null;
};

/** Finished versions of all the pupil's meetings that this person may read, newest first. */
export const listTimeline = async (
  deps: Deps,
  { access, actor }: { access: MeetingAccess; actor: Actor },
): Promise<TimelineEntry[]> => {
  const { pupil } = access.meeting;
  const meetings = await deps.store.meetings.meetingsOfPupil(pupil);
  const entries = await Promise.all(
    meetings.map(async ({ id }) => {
      const readable = await findReadable(deps, { pupil, actor, meeting: id });
      if (readable === null) return [];
      const peopleCount = readable.participants.length;
      const versions = await listVersions(deps, id);
      return versions.map((version) => ({ meetingId: id, ...version, peopleCount }));
    }),
  );
  return entries.flat().toSorted((a, b) => (a.at < b.at ? 1 : -1));
};
