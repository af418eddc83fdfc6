import type { Actor } from '@fourchairs/shared/access/actor.ts';
import { keptFrom, shutOut, type Apart, type Someone } from '@fourchairs/shared/access/apart.ts';
import { isStaffRole } from '@fourchairs/shared/access/role.ts';
import type { MeetingId, PersonId, PupilId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { Problem } from '#lib/problem.ts';
import { isSameName } from '#lib/same-name.ts';
import type { ApartRow } from '#store/ports/apart-store.ts';
import type { MeetingRow, PersonRow } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findPeople } from '#use-cases/find-people.ts';

/** Who round a pupil is kept apart from whom now. */
export const standingApart = async (
  { store }: Pick<Deps, 'store'>,
  pupil: PupilId,
): Promise<readonly ApartRow[]> =>
  (await store.apart.ofPupil(pupil)).filter(({ endedAt }) => endedAt === null);

/** Refuses a meeting to which people kept apart would both come (APART1). */
export const checkTogether = (pairs: readonly Apart[], people: readonly Someone[]): void => {
  if (shutOut(pairs, people).size === 0) return;
  throw new Problem(
    'conflict',
    'Two of these people are kept apart, or come with somebody who is. Nothing was changed: make a sitting of its own for each of them.',
    'people',
  );
};

/**
 * Refuses somebody new who is called as one of the people kept apart (APART6): entered a second time they would be nobody's
 * other, and have the link that a court allows them not.
 */
export const checkNewNames = (
  pairs: readonly Apart[],
  newPeople: readonly { readonly name: string }[],
  known: ReadonlyMap<PersonId, PersonRow>,
): void => {
  const apart = [...known.values()].filter(({ id }) =>
    pairs.some(({ one, other }) => id === one || id === other),
  );
  const index = newPeople.findIndex((added) =>
    apart.some(({ name }) => isSameName(name, added.name)),
  );
  if (index < 0) return;
  throw new Problem(
    'conflict',
    'Somebody of this name is kept apart from somebody else round this pupil. Nothing was changed: choose them from the list, or write the name so that nobody takes one for the other.',
    `newPeople.${index}.name`,
  );
};

type ForLink = Pick<MeetingAccess, 'apart' | 'participants'>;

const isForbidden = ({ apart }: ForLink, person: PersonId): boolean =>
  apart.some(({ noLinkFor }) => noLinkFor === person);

const isShutOut = ({ apart, participants }: ForLink, person: PersonId): boolean =>
  shutOut(apart, participants).has(person);

/** Whether somebody may have a link to a meeting they are on the list of. */
export const mayHaveLink = (access: ForLink, person: PersonId): boolean =>
  !isForbidden(access, person) && !isShutOut(access, person);

/** Refuses a link for somebody whom a court allows none (APART3), or who is kept apart from somebody in the meeting. */
export const checkLink = (access: ForLink, person: PersonId): void => {
  if (isForbidden(access, person)) {
    throw new Problem(
      'conflict',
      'A court order says that this person is to have no link, so none is made. Nothing was changed: ask the SENCO.',
      'personId',
    );
  }
  if (!isShutOut(access, person)) return;
  throw new Problem(
    'conflict',
    'This person is kept apart from somebody who is or was on the list of this meeting, so it opens to neither. Nothing was changed: make a sitting of its own for each of them.',
    'personId',
  );
};

const othersRecord = (field: string) =>
  new Problem(
    'conflict',
    'What was written there is kept from somebody who comes to this meeting. Nothing was changed: carry in their own last record or none, then choose in the meeting what crosses.',
    field,
  );

const beganWithOthers = () =>
  new Problem(
    'conflict',
    'This meeting began with words of somebody who is kept apart from this person now, so it opens to them no more. Nothing was changed: cancel it and make another one for them, which begins without those words.',
    'personId',
  );

/** The people of a meeting, and of those whose outcomes came into it, back to the first. */
const peopleBehind = async (
  { store }: Pick<Deps, 'store'>,
  from: MeetingId | null,
): Promise<readonly (readonly Someone[])[]> => {
  const found: (readonly Someone[])[] = [];
  const seen = new Set<MeetingId>();
  let id = from;
  while (id !== null && !seen.has(id)) {
    seen.add(id);
    const [people, meeting] = await Promise.all([
      store.meetings.participants(id),
      store.meetings.meeting(id),
    ]);
    found.push(people);
    id = meeting?.carriedFrom?.meeting ?? null;
  }
  return found;
};

type Behind = {
  readonly pairs: readonly Apart[];
  /** The meeting whose outcomes came in. */
  readonly from: MeetingId | null;
  readonly people: readonly Someone[];
};

/**
 * Whether something goes back to a meeting that the person kept from one of these was in and they were not (APART2). What
 * both were in, both have read.
 */
const goesBehind = async (
  deps: Pick<Deps, 'store'>,
  { pairs, from, people }: Behind,
): Promise<boolean> => {
  if (pairs.length === 0) return false;
  return (await peopleBehind(deps, from)).some((there) => {
    const newcomers = people.filter((who) => !there.some(({ person }) => person === who.person));
    return keptFrom(pairs, newcomers, there).length > 0;
  });
};

/** Refuses to show somebody what goes back to such a meeting. */
export const checkBehind = async (
  deps: Pick<Deps, 'store'>,
  { field, ...behind }: Behind & { readonly field: string },
): Promise<void> => {
  if (await goesBehind(deps, behind)) throw othersRecord(field);
};

const someone = ({ id: person, with: beside }: PersonRow): Someone => ({ person, with: beside });

/** Everybody the school knows round the pupil who is kept apart from any of these. */
export const keptFromThese = (
  pairs: readonly Apart[],
  people: readonly Someone[],
  known: ReadonlyMap<PersonId, PersonRow>,
): ReadonlySet<PersonId> =>
  new Set(keptFrom(pairs, people, [...known.values()].map(someone)).map(({ person }) => person));

/** Refuses to invite somebody to a meeting whose plan began with words of a person kept from them (APART2). */
export const checkTyped = async (
  { store }: Pick<Deps, 'store'>,
  {
    access: { meeting, apart },
    people,
    known,
  }: {
    readonly access: MeetingAccess;
    readonly people: readonly Someone[];
    readonly known: ReadonlyMap<PersonId, PersonRow>;
  },
): Promise<void> => {
  const kept = keptFromThese(apart, people, known);
  if (kept.size === 0) return;
  const typists = await store.documents.typists({ meeting: meeting.id, name: 'meeting' });
  if (typists.some(({ person }) => kept.has(person))) throw othersRecord('people');
};

/**
 * Whether a meeting that is not over began with nothing that is kept from one of its people: it may have been made before
 * two were kept apart (APART2). What crossed by somebody's choice is not what it began with.
 */
export const beganForThem = async (
  { store }: Pick<Deps, 'store'>,
  { meeting, apart: pairs, participants }: MeetingAccess,
  person: PersonId,
): Promise<boolean> => {
  if (meeting.savedVersion !== null || pairs.length === 0) return true;
  const people = participants.filter((row) => row.person === person);
  const from = meeting.carriedFrom?.meeting ?? null;
  if (await goesBehind({ store }, { pairs, from, people })) return false;
  const kept = keptFromThese(pairs, people, await findPeople(store, meeting));
  if (kept.size === 0) return true;
  const typists = await store.documents.typists({ meeting: meeting.id, name: 'meeting' });
  return !typists.some((each) => each.isFirst && kept.has(each.person));
};

/** Refuses to open such a meeting to them. */
export const checkBegan = async (
  deps: Pick<Deps, 'store'>,
  access: MeetingAccess,
  person: PersonId,
): Promise<void> => {
  if (!(await beganForThem(deps, access, person))) throw beganWithOthers();
};

/**
 * Whether another meeting is on the other side of people kept apart: from a seat that a parent may look at too (their
 * child's, a supporter's, the one laptop in the room) it is then not to be seen (APART2).
 */
export const isAcross = (here: MeetingAccess, there: MeetingAccess, actor: Actor): boolean => {
  if (actor.kind === 'staff' || (isStaffRole(actor.role) && actor.device === 'own')) return false;
  return keptFrom(here.apart, here.participants, there.participants).length > 0;
};

const dayMs = 24 * 60 * 60 * 1000;
/** Sittings of one review are not further from each other than this. */
const mostDays = 60;

const isNear = (a: string, b: string): boolean =>
  Math.abs(Date.parse(`${a}Z`) - Date.parse(`${b}Z`)) <= mostDays * dayMs;

/** The review that a new meeting is another sitting of: one of the same term, for somebody kept apart from these. */
export const findReview = async (
  { store }: Pick<Deps, 'store'>,
  {
    pairs,
    people,
    meeting: { term, plannedAt },
    ofPupil,
  }: {
    readonly pairs: readonly Apart[];
    readonly people: readonly Someone[];
    readonly meeting: Pick<MeetingRow, 'term' | 'plannedAt'>;
    readonly ofPupil: readonly MeetingRow[];
  },
): Promise<MeetingId | null> => {
  if (pairs.length === 0) return null;
  const near = ofPupil.filter(
    (each) => each.state !== 'cancelled' && each.term === term && isNear(each.plannedAt, plannedAt),
  );
  for (const each of near.toReversed()) {
    const there = await store.meetings.participants(each.id);
    const isJoint = shutOut(pairs, there).size > 0;
    if (!isJoint && keptFrom(pairs, people, there).length > 0) return each.review ?? each.id;
  }
  return null;
};

/** For the staff: whose sitting a meeting is, and whether it opens to none of them because both were in it. */
export const describeSitting = async (
  { store }: Pick<Deps, 'store'>,
  {
    meeting,
    pairs,
    known,
  }: {
    readonly meeting: MeetingId;
    readonly pairs: readonly Apart[];
    readonly known: ReadonlyMap<PersonId, PersonRow>;
  },
): Promise<{ readonly sittingOf?: string[]; readonly closed?: boolean }> => {
  if (pairs.length === 0) return {};
  const there = await store.meetings.participants(meeting);
  const kept = there.filter(({ person }) =>
    pairs.some(({ one, other }) => person === one || person === other),
  );
  if (kept.length === 0) return {};
  const sittingOf = kept.map(({ person }) => must(known.get(person), 'a known person').shownAs);
  return { sittingOf, closed: shutOut(pairs, there).size > 0 };
};
