import type { GivenHow } from '@fourchairs/shared/domain/codes.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { Receipts } from '@fourchairs/shared/protocol/http/after.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { isRealDay, localDay } from '#lib/local-day.ts';
import { Problem } from '#lib/problem.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { participantOf } from '#use-cases/participant-of.ts';
import { slotFor } from '#use-cases/slots.ts';

/** More than one person is ever given one record. */
const most = 200;

type Given = Receipts['given'];

/** Whose link opens the record, and since when: never before it was saved and given out. */
const byLink = async ({ store, clock }: Deps, access: MeetingAccess): Promise<Given> => {
  const { id } = access.meeting;
  const [saved, hold, links] = await Promise.all([
    store.versions.finished(id),
    store.after.hold(id),
    store.seats.linksOfMeeting(id),
  ]);
  if (saved === null) return [];
  const out = Math.max(saved.at, hold === null ? 0 : (hold.releasedAt ?? hold.until));
  const now = clock.now();
  return access.target.invited.flatMap((person) => {
    const link = links.find(
      (each) => each.person === person && each.revokedAt === null && each.expiresAt > out,
    );
    const at = Math.max(out, link?.madeAt ?? 0);
    // Whoever came for a part of the meeting does not get its record.
    if (link === undefined || at > now || slotFor(access, person) !== null) return [];
    return [{ personId: person, how: 'link', at: new Date(at).toISOString(), by: null }];
  });
};

/** Who was given the saved record, how and when, and who has opened it. */
export const listReceipts = async (deps: Deps, access: MeetingAccess): Promise<Receipts> => {
  const { after } = deps.store;
  const [links, noted, opened] = await Promise.all([
    byLink(deps, access),
    after.given(access.meeting.id),
    after.opened(access.meeting.id),
  ]);
  const notes = noted.map((row) => ({
    personId: row.person,
    how: row.how,
    at: new Date(row.at).toISOString(),
    by: row.by,
  }));
  return {
    given: [...links, ...notes],
    opened: opened.map(({ person, at }) => ({
      personId: person,
      at: new Date(at).toISOString(),
    })),
  };
};

/** When it was given: now, or at noon of the day that is named, which is never before it was saved or to come. */
const givenAt = async (
  { store, clock }: Deps,
  meeting: MeetingId,
  day: string | undefined,
): Promise<number> => {
  const now = clock.now();
  if (day === undefined || day === localDay(now)) return now;
  const saved = await store.versions.finished(meeting);
  const from = saved === null ? day : localDay(saved.at);
  if (!isRealDay(day) || day > localDay(now) || day < from) {
    throw new Problem(
      'bad-request',
      'It can be given from the day it was saved until today. Nothing was noted: choose another day.',
      'day',
    );
  }
  return Math.max(Date.parse(`${day}T12:00:00Z`), saved?.at ?? 0);
};

/** One of the staff gave the record to somebody: on paper, by post, read out… */
export const noteGiven = async (
  deps: Deps,
  {
    access,
    by,
    given,
  }: {
    access: MeetingAccess;
    by: PersonId;
    given: {
      readonly personId: string;
      readonly how: GivenHow;
      readonly day?: string | undefined;
    };
  },
): Promise<void> => {
  const meeting = access.meeting.id;
  const { person } = participantOf(access, given.personId, 'personId');
  if ((await deps.store.after.given(meeting)).length >= most) {
    throw new Problem('too-large', 'This list is full. Nothing was added to it.');
  }
  const at = await givenAt(deps, meeting, given.day);
  await deps.store.after.addGiven({ meeting, person, how: given.how, by, at });
  await audit(deps, {
    actor: by,
    action: 'record.given',
    meeting,
    detail: { person, how: given.how },
  });
};

/** Somebody reads the saved record on a device of their own; the first time is kept. */
export const noteOpened = async (
  { store, clock }: Deps,
  { meeting, person }: { meeting: MeetingId; person: PersonId },
): Promise<void> => {
  const known = await store.after.opened(meeting);
  if (known.some((row) => row.person === person)) return;
  await store.after.addOpened({ meeting, person, at: clock.now() });
};
