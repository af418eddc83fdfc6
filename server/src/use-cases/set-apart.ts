import { shutOut } from '@fourchairs/shared/access/apart.ts';
import type { ApartId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { ApartList, ApartRequest } from '@fourchairs/shared/protocol/http/apart.ts';

import { findMeetingAccess } from '#auth/meeting-access.ts';
import { newId } from '#lib/new-id.ts';
import { Problem } from '#lib/problem.ts';
import type { ApartRow } from '#store/ports/apart-store.ts';
import { type PersonRow, type PupilRow, StoreConflict } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findPeople } from '#use-cases/find-people.ts';
import { beganForThem, standingApart } from '#use-cases/kept-apart.ts';

const bad = (field: string, message: string) => new Problem('bad-request', message, field);

/** Somebody of the family or a visitor: never the pupil, and never the school's staff. */
const findOne = (
  id: string,
  field: string,
  { known, pupil }: { known: ReadonlyMap<PersonId, PersonRow>; pupil: PupilRow },
): PersonRow => {
  const person = [...known.values()].find((each) => each.id === id);
  if (person?.pupil === pupil.id && person.id !== pupil.person) return person;
  throw bad(field, 'Choose two people of this pupil’s family or visitors. Nothing was changed.');
};

const checkTwo = (one: PersonRow, other: PersonRow): void => {
  if (one.id === other.id) {
    throw bad('other', 'Choose two different people. Nothing was changed.');
  }
  if (one.with === other.id || other.with === one.id) {
    throw bad('other', 'One of these two comes with the other. Nothing was changed.');
  }
};

const noLinkIn = (
  { noLinkFor }: ApartRequest,
  two: readonly [PersonRow, PersonRow],
): PersonId | null => {
  if (noLinkFor === null) return null;
  const found = two.find(({ id }) => id === noLinkFor);
  if (found) return found.id;
  throw bad('noLinkFor', 'Choose which of the two is to have no link. Nothing was changed.');
};

const toRow = (
  asked: ApartRequest,
  {
    pupil,
    by,
    at,
    known,
  }: {
    readonly pupil: PupilRow;
    readonly by: PersonId;
    readonly at: number;
    readonly known: ReadonlyMap<PersonId, PersonRow>;
  },
): ApartRow => {
  const one = findOne(asked.one, 'one', { known, pupil });
  const other = findOne(asked.other, 'other', { known, pupil });
  checkTwo(one, other);
  const [first, second] = one.id < other.id ? [one, other] : [other, one];
  return {
    id: newId<ApartId>(),
    pupil: pupil.id,
    one: first.id,
    other: second.id,
    noLinkFor: noLinkIn(asked, [one, other]),
    reason: asked.reason.trim(),
    by,
    at,
    endedBy: null,
    endedAt: null,
  };
};

/** Every meeting looks again who may be in it; open pages of those who may not close within a second. */
const lookAgain = async (deps: Deps, pupil: PupilRow): Promise<void> => {
  const [meetings, pairs] = await Promise.all([
    deps.store.meetings.meetingsOfPupil(pupil.id),
    standingApart(deps, pupil.id),
  ]);
  for (const { id } of meetings) {
    const shut = shutOut(pairs, await deps.store.meetings.participants(id));
    deps.live.recheckAccess(id);
    for (const person of shut) deps.live.closePerson(id, person);
  }
};

const stopLinks = async (deps: Deps, { pupil, noLinkFor, at }: ApartRow): Promise<void> => {
  if (noLinkFor === null) return;
  for (const { id } of await deps.store.meetings.meetingsOfPupil(pupil)) {
    await deps.store.seats.revokeLinks(id, noLinkFor, at);
    deps.live.closePerson(id, noLinkFor);
  }
};

/** Meetings that began with words of the other close to the one, until they are made again without those (APART2). */
const stopWhatBegan = async (deps: Deps, { pupil, one, other, at }: ApartRow): Promise<void> => {
  for (const { id } of await deps.store.meetings.meetingsOfPupil(pupil)) {
    const access = await findMeetingAccess(deps.store, id, deps.clock.now());
    for (const person of [one, other]) {
      if (access === null || (await beganForThem(deps, access, person))) continue;
      await deps.store.seats.revokeLinks(id, person, at);
      deps.live.closePerson(id, person);
    }
  }
};

/**
 * From now on neither of two people learns anything of the other (APART1): no meeting opens to both, and where a court
 * says so one of them has no link at all (APART3). What this closes is closed at once, on pages that are open too.
 */
export const setApart = async (
  deps: Deps,
  { pupil, asked, by }: { pupil: PupilRow; asked: ApartRequest; by: PersonId },
): Promise<void> => {
  const known = await findPeople(deps.store, { school: pupil.school, pupil: pupil.id });
  const row = toRow(asked, { pupil, by, at: deps.clock.now(), known });
  try {
    await deps.store.apart.add(row);
  } catch (error) {
    if (!(error instanceof StoreConflict)) throw error;
    throw new Problem(
      'conflict',
      'These two are kept apart already. Nothing was changed.',
      'other',
    );
  }
  await stopLinks(deps, row);
  await stopWhatBegan(deps, row);
  await lookAgain(deps, pupil);
  const { id, one, other, noLinkFor } = row;
  await audit(deps, {
    actor: by,
    action: 'apart.set',
    meeting: null,
    detail: { apart: id, pupil: pupil.id, one, other, noLinkFor },
  });
};

/** Meetings of both open to both again. Links that were stopped stay stopped. */
export const endApart = async (
  deps: Deps,
  { pupil, id, by }: { pupil: PupilRow; id: ApartId; by: PersonId },
): Promise<void> => {
  const rows = await deps.store.apart.ofPupil(pupil.id);
  if (!rows.some((row) => row.id === id)) {
    throw new Problem('not-found', 'There is no such setting. Nothing was changed: look again.');
  }
  await deps.store.apart.end(id, by, deps.clock.now());
  await lookAgain(deps, pupil);
  const detail = { apart: id, pupil: pupil.id };
  await audit(deps, { actor: by, action: 'apart.ended', meeting: null, detail });
};

const isoOf = (at: number): string => new Date(at).toISOString();

/** Who is and was kept apart round a pupil, for the staff. */
export const listApart = async (deps: Deps, pupil: PupilRow): Promise<ApartList> => {
  const [rows, known] = await Promise.all([
    deps.store.apart.ofPupil(pupil.id),
    findPeople(deps.store, { school: pupil.school, pupil: pupil.id }),
  ]);
  const nameOf = (person: PersonId) => known.get(person)?.name ?? '';
  return rows.map(({ id, one, other, noLinkFor, reason, by, at, endedBy, endedAt }) => ({
    id,
    one,
    other,
    noLinkFor,
    reason,
    by: nameOf(by),
    at: isoOf(at),
    ended:
      endedBy === null || endedAt === null ? null : { by: nameOf(endedBy), at: isoOf(endedAt) },
  }));
};
