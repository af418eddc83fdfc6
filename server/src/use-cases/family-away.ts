import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import type { AttemptHow } from '@fourchairs/shared/domain/codes.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

import { isRealDay, localDay } from '#lib/local-day.ts';
import { Problem } from '#lib/problem.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

/** More than anybody tries before asking the family in another way. */
const most = 100;

type FamilyAway = {
  readonly attempts: NonNullable<MeetingRecord['attempts']>;
  readonly withoutFamily: NonNullable<MeetingRecord['withoutFamily']> | null;
};

/** How the school tried to reach the family, and why the meeting is held without them. */
export const findFamilyAway = async (
  { store }: Pick<Deps, 'store'>,
  meeting: MeetingId,
): Promise<FamilyAway> => {
  const [rows, without] = await Promise.all([
    store.course.attempts(meeting),
    store.course.withoutFamily(meeting),
  ]);
  const nameOf = async (id: PersonId) => (await store.schools.person(id))?.name ?? '';
  return {
    attempts: await Promise.all(
      rows.map(async ({ day, how, words, by }) => ({ day, how, words, byName: await nameOf(by) })),
    ),
    withoutFamily: without && { why: without.why, byName: await nameOf(without.by) },
  };
};

/** The same for a record, which says nothing of it where there is nothing to say. */
export const familyAwayInRecord = async (
  deps: Pick<Deps, 'store'>,
  meeting: MeetingId,
): Promise<Pick<MeetingRecord, 'attempts' | 'withoutFamily'>> => {
  const { attempts, withoutFamily } = await findFamilyAway(deps, meeting);
  return {
    ...(attempts.length > 0 && { attempts }),
    ...(withoutFamily !== null && { withoutFamily }),
  };
};

/** For whom it is not: a record says nothing of it to a child, nor to a family before it is read back (0144). */
export const leaveOutFamilyAway = (record: MeetingRecord): MeetingRecord => {
  const rest = { ...record };
  for (const part of ['attempts', 'withoutFamily']) Reflect.deleteProperty(rest, part);
  return rest;
};

const bad = (message: string, field: string) => new Problem('bad-request', message, field);

/** The school tried to reach the family. */
export const noteAttempt = async (
  deps: Deps,
  {
    meeting,
    by,
    ...tried
  }: { meeting: MeetingId; by: PersonId; day: string; how: AttemptHow; words: string },
): Promise<void> => {
  const at = deps.clock.now();
  if (!isRealDay(tried.day)) throw bad('There is no such day. Nothing was noted.', 'day');
  if (tried.day > localDay(at)) {
    throw bad('That day is still to come. Nothing was noted: note it once you have tried.', 'day');
  }
  if ((await deps.store.course.attempts(meeting)).length >= most) {
    throw new Problem('too-large', 'This list is full. Nothing was added to it.');
  }
  await deps.store.course.addAttempt({ meeting, by, at, ...tried });
  deps.live.announce(meeting, { kind: 'meeting-changed' });
  await audit(deps, { actor: by, action: 'family.tried', meeting, detail: { how: tried.how } });
};

/** The meeting is held without the family, or (null) they are there after all. */
export const holdWithoutFamily = async (
  deps: Deps,
  { meeting, by, why }: { meeting: MeetingId; by: PersonId; why: string | null },
): Promise<void> => {
  const row = why === null ? null : { meeting, why, by, at: deps.clock.now() };
  await deps.store.course.setWithoutFamily(meeting, row);
  deps.live.announce(meeting, { kind: 'meeting-changed' });
  const action = why === null ? 'family.came' : 'family.without';
  await audit(deps, { actor: by, action, meeting });
};
