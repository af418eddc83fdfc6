import type { LessonsActor } from '@fourchairs/shared/access/actor.ts';
import { can } from '@fourchairs/shared/access/can.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { LessonSheet } from '@fourchairs/shared/protocol/http/lessons.ts';

import { findMeetingAccess, type MeetingAccess } from '#auth/meeting-access.ts';
import { hashToken } from '#auth/tokens.ts';
import { profileOf } from '#export/profile.ts';
import { heldRecord, Problem } from '#lib/problem.ts';
import type { LessonLinkRow } from '#store/ports/lesson-store.ts';
import type { MeetingRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { reviewOf } from '#use-cases/meeting-title.ts';
import { readVersion } from '#use-cases/read-version.ts';
import { findRecordsBefore } from '#use-cases/records-before.ts';

/** More than teach any one pupil in a term. */
const most = 200;

const unknown = () =>
  new Problem(
    'link-unknown',
    'This link is not one of ours. Check that all of it was copied, or ask the SENCO for a new one.',
  );
const closed = () =>
  new Problem('link-revoked', 'The school has closed this link. Ask the SENCO for a new one.');
const tooOld = () =>
  new Problem(
    'link-expired',
    'There was another meeting since, or this link is too old. Ask the SENCO for a new one.',
  );

/**
 * At the next review other things may be agreed for every lesson: from then on this link opens nothing. Another sitting
 * of the same review, for people kept apart, is not the next one.
 */
const isOvertaken = async ({ store }: Deps, meeting: MeetingRow): Promise<boolean> =>
  (await store.meetings.meetingsOfPupil(meeting.pupil)).some(
    (each) =>
      each.plannedAt > meeting.plannedAt &&
      reviewOf(each) !== reviewOf(meeting) &&
      (each.state === 'live' || each.state === 'saved'),
  );

/** The meeting that a link opens the sheet of, as it may be opened now. */
const openLink = async (deps: Deps, token: string): Promise<MeetingAccess> => {
  const { store, clock } = deps;
  const link: LessonLinkRow | null = await store.lessons.link(hashToken(token));
  if (link === null) throw unknown();
  if (link.revokedAt !== null) throw closed();
  const access = must(
    await findMeetingAccess(store, link.meeting, clock.now()),
    'the meeting of a link',
  );
  if (link.expiresAt <= clock.now() || (await isOvertaken(deps, access.meeting))) throw tooOld();
  const actor: LessonsActor = { kind: 'lessons', meetingId: access.meeting.id };
  const asks = (meeting = access.target) => can(actor, { action: 'lessons.read', meeting });
  if (asks()) return access;
  throw asks({ ...access.target, held: false }) ? heldRecord() : closed();
};

/** What is for every lesson and the one-page profile, to whoever has the link: nothing else of the record. */
export const readLessons = async (deps: Deps, token: string): Promise<LessonSheet> => {
  const access = await openLink(deps, token);
  const { meeting } = access;
  const n = must(meeting.savedVersion, 'a saved version');
  const saved = await readVersion(deps, { access, n });
  const { name, place, likes, important, help, lessons } = profileOf(
    saved,
    await findRecordsBefore(deps, access),
  );
  const teachers = await deps.store.lessons.teachers(meeting.pupil);
  return {
    school: saved.record.school,
    pupil: name,
    place,
    day: saved.record.meeting.plannedAt.slice(0, 10),
    likes: [...likes],
    important: [...important],
    help: [...help],
    lessons: [...lessons],
    teachers: teachers.map((each) => each.name),
  };
};

/** Somebody who has the link says under their name that they read it. */
export const confirmLessons = async (
  deps: Deps,
  { token, name }: { token: string; name: string },
): Promise<void> => {
  const { meeting } = await openLink(deps, token);
  const readers = await deps.store.lessons.readers(meeting.id);
  if (readers.length >= most) {
    throw new Problem('too-large', 'This list is full. Nothing was added to it.');
  }
  const known = readers.find((each) => each.name.toLowerCase() === name.trim().toLowerCase());
  if (known !== undefined) return;
  await deps.store.lessons.addReader({
    meeting: meeting.id,
    name: name.trim(),
    at: deps.clock.now(),
  });
  await audit(deps, { actor: null, action: 'lessons.confirmed', meeting: meeting.id });
};
