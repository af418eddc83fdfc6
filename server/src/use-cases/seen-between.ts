import { randomUUID } from 'node:crypto';

import type { RecordPlan } from '@fourchairs/shared/document/record.ts';
import { isDay } from '@fourchairs/shared/domain/plain-day.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { Seen, SeenRequest } from '@fourchairs/shared/protocol/http/after.ts';

import { localDay } from '#lib/local-day.ts';
import { Problem } from '#lib/problem.ts';
import type { MeetingRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { parseRecord } from '#use-cases/read-version.ts';

/** As the plan itself holds numbers. */
const largest = 1_000_000;

/** Of one person about one outcome: two a day for half a year. */
const mostOfOne = 200;

const bad = (field: string, message: string) => new Problem('bad-request', message, field);

const checkSeen = (seen: SeenRequest, { plan, today }: { plan: RecordPlan; today: string }) => {
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
  if (seen.value === null && seen.note.trim() === '') {
    throw bad('note', 'Give a number or a short note. Nothing was saved yet.');
  }
};

/** What comes after the next meeting began would reach no meeting: it belongs in that one. */
const checkNotLate = async ({ store }: Deps, { id, pupil }: MeetingRow): Promise<void> => {
  const next = (await store.meetings.meetingsOfPupil(pupil)).filter(
    ({ carriedFrom, state }) => carriedFrom?.meeting === id && state !== 'cancelled',
  );
  if (next.length === 0 || next.some(({ state }) => state === 'planned')) return;
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
  checkSeen(seen, { plan: parseRecord(version).plan, today: localDay(at) });
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
  await audit(deps, { actor: by, action: 'outcome.measured', meeting: meeting.id });
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
