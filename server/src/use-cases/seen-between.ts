import { randomUUID } from 'node:crypto';

import { takeBackSeen } from '@fourchairs/shared/document/bring-seen.ts';
import type { RecordPlan } from '@fourchairs/shared/document/record.ts';
import { isDay } from '@fourchairs/shared/domain/plain-day.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { Seen, SeenRequest } from '@fourchairs/shared/protocol/http/after.ts';
import type * as Y from 'yjs';

import { localDay } from '#lib/local-day.ts';
import { Problem } from '#lib/problem.ts';
import type { MeetingRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { notBefore } from '#use-cases/not-before.ts';
import { parseRecord } from '#use-cases/read-version.ts';

/** As the plan itself holds numbers. */
const largest = 1_000_000;

/** Of one person about one outcome: two a day for half a year. */
const mostOfOne = 200;

const bad = (field: string, message: string) => new Problem('bad-request', message, field);

const checkSeen = (
  seen: SeenRequest,
  { plan, today, first }: { plan: RecordPlan; today: string; first: string },
) => {
  if (!plan.outcomes.some(({ id }) => id === seen.outcome)) {
    throw bad('outcome', 'This outcome is not in the record. Nothing was saved: choose again.');
  }
  if (!isDay(seen.day)) {
    throw bad('day', 'There is no such day. Nothing was saved: choose another day.');
  }
  if (Math.abs(seen.value ?? 0) > largest) {
    throw bad('value', 'This number is too large to keep. Nothing was saved: is it a slip?');
  }
  if (seen.day > today) {
    throw bad('day', 'This day has not come yet. Nothing was saved: choose another day.');
  }
  if (seen.day < first) {
    throw bad('day', 'This day is before the pupil was born. Nothing was saved: is it a slip?');
  }
  if (seen.value === null && seen.note.trim() === '') {
    throw bad('note', 'Give a number or a short note. Nothing was saved yet.');
  }
};

/** The meetings that go on from this record, and are held. */
const findNext = async ({ store }: Deps, { id, pupil }: MeetingRow): Promise<MeetingRow[]> =>
  (await store.meetings.meetingsOfPupil(pupil)).filter(
    ({ carriedFrom, state }) => carriedFrom?.meeting === id && state !== 'cancelled',
  );

const hasBegun = ({ state }: MeetingRow): boolean => state !== 'planned';

/** What comes after the next meeting began would reach no meeting: it belongs in that one. */
const checkNotLate = async (deps: Deps, meeting: MeetingRow): Promise<void> => {
  const next = await findNext(deps, meeting);
  if (next.length === 0 || !next.every(hasBegun)) return;
  throw new Problem(
    'conflict',
    'The next meeting has begun, so what is noted here would not reach it. Nothing was saved: add it there, under the outcome it is about.',
  );
};

/** A number or a short note about an outcome of the saved record, dated, by whoever counted or saw it. */
export const addSeen = async (
  deps: Deps,
  { meeting, by, seen }: { meeting: MeetingRow; by: PersonId; seen: SeenRequest },
): Promise<void> => {
  const { store, clock } = deps;
  const n = must(meeting.savedVersion, 'a saved version');
  const version = must(await store.versions.version(meeting.id, n), 'a saved version');
  const at = clock.now();
  await checkNotLate(deps, meeting);
  const pupil = must(await store.schools.pupil(meeting.pupil), 'the pupil of a meeting');
  const first = notBefore(pupil);
  checkSeen(seen, { plan: parseRecord(version).plan, today: localDay(at), first });
  const { outcome, day, value, note } = seen;
  if ((await store.after.countSeen({ meeting: meeting.id, outcome, by })) >= mostOfOne) {
    throw new Problem(
      'too-large',
      'You have noted as many as there is room for about this outcome. They are all kept, but not this one: somebody else can note it, or write it in the next meeting.',
    );
  }
  const id = randomUUID();
  await store.after.addSeen({
    id,
    meeting: meeting.id,
    outcome,
    day,
    value,
    note: note.trim(),
    by,
    at,
  });
  await audit(deps, {
    actor: by,
    action: 'outcome.measured',
    meeting: meeting.id,
    detail: { entry: id },
  });
};

const notTheirs = () =>
  new Problem(
    'not-found',
    'There is no such entry of yours here. Nothing was changed: whoever noted it can remove it.',
  );

/** Takes back what one noted oneself, also out of the meetings it was carried into that have not begun. */
export const removeSeen = async (
  deps: Deps,
  { meeting, by, id }: { meeting: MeetingRow; by: PersonId; id: string },
): Promise<void> => {
  const all = await deps.store.after.seen(meeting.id);
  if (!all.some((each) => each.id === id && each.by === by)) throw notTheirs();
  const next = await findNext(deps, meeting);
  if (next.some(hasBegun)) {
    throw new Problem(
      'conflict',
      'The next meeting has begun, and this is in it. Nothing was changed: remove it there.',
    );
  }
  const part = { author: by, write: (doc: Y.Doc) => takeBackSeen(doc, id) };
  for (const each of next) await deps.live.bring(each.id, [part]);
  await deps.store.after.removeSeen({ id, meeting: meeting.id, by });
  const detail = { entry: id };
  await audit(deps, {
    actor: by,
    action: 'outcome.measurement-removed',
    meeting: meeting.id,
    detail,
  });
};

/** What was measured or seen since the record was saved, by day. */
export const listSeen = async ({ store }: Deps, meeting: MeetingId): Promise<Seen[]> =>
  (await store.after.seen(meeting)).map(({ id, outcome, day, value, note, by }) => ({
    id,
    outcome,
    day,
    value,
    note,
    by,
  }));
