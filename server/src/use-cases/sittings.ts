import type { SeatActor } from '@fourchairs/shared/access/actor.ts';
import { keptFrom } from '@fourchairs/shared/access/apart.ts';
import { can } from '@fourchairs/shared/access/can.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import type { CrossingRequest, Sitting } from '@fourchairs/shared/protocol/http/meetings.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { noSuchMeeting } from '#lib/problem.ts';
import type { MeetingRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findPeople } from '#use-cases/find-people.ts';
import { keptFromThese } from '#use-cases/kept-apart.ts';
import { findThere } from '#use-cases/list-versions.ts';
import { reviewOf } from '#use-cases/meeting-title.ts';

type Asked = { readonly actor: SeatActor; readonly access: MeetingAccess };

/** The last reading of a sitting that this person may read; a plan that nobody heard read back does not cross. */
const readable = async (deps: Deps, asked: Asked, meeting: MeetingId) => {
  const there = await findThere(deps, { ...asked, meeting });
  if (!there || !can(there.actor, { action: 'version.read', meeting: there.access.target })) {
    return null;
  }
  const latest = await deps.store.versions.latest(meeting);
  return { access: there.access, n: latest?.n ?? null };
};

/** Other sittings of this review, to those who may choose what crosses; null: there are none to be told of. */
export const listSittings = async (
  deps: Deps,
  { actor, access, ofPupil }: Asked & { readonly ofPupil: readonly MeetingRow[] },
): Promise<Sitting[] | null> => {
  const { apart, meeting, participants, target } = access;
  if (apart.length === 0 || !can(actor, { action: 'sitting.cross', meeting: target })) return null;
  const others = ofPupil.filter(
    (other) => other.id !== meeting.id && reviewOf(other) === reviewOf(meeting),
  );
  const known = await findPeople(deps.store, meeting);
  const kept = keptFromThese(apart, participants, known);
  const found = await Promise.all(
    others.map(async ({ id }) => {
      const there = await readable(deps, { actor, access }, id);
      if (there === null) return [];
      const theirs = keptFrom(apart, participants, there.access.participants);
      const of = theirs.flatMap(({ person }) => known.get(person)?.shownAs ?? []);
      return [{ meetingId: id, n: there.n, of, apart: [...kept] }];
    }),
  );
  const sittings = found.flat();
  return sittings.length === 0 ? null : sittings;
};

/** Who of the staff chose what of another sitting for this one; they put it in themselves, under their own hand. */
export const noteCrossing = async (
  deps: Deps,
  { actor, access, crossing }: Asked & { readonly crossing: CrossingRequest },
): Promise<void> => {
  const ofPupil = await deps.store.meetings.meetingsOfPupil(access.meeting.pupil);
  const sittings = await listSittings(deps, { actor, access, ofPupil });
  const from = sittings?.find(
    ({ meetingId, n }) => meetingId === crossing.meetingId && n === crossing.n,
  );
  if (from === undefined) throw noSuchMeeting();
  const { chosen } = crossing;
  for (const { list, id, withTheirs } of chosen) {
    await audit(deps, {
      actor: actor.personId,
      action: 'sitting.crossed',
      meeting: access.meeting.id,
      detail: { from: from.meetingId, n: crossing.n, list, id, withTheirs: withTheirs ? 1 : 0 },
    });
  }
};
