import type { RecordSen } from '@fourchairs/shared/document/record.ts';
import type { SenEnding } from '@fourchairs/shared/domain/codes.ts';
import {
  isWithout,
  needsInstead,
  needsReason,
  senChoices,
  type SenQuestion,
  senQuestionAt,
} from '@fourchairs/shared/domain/sen-decisions.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { PupilSummary } from '@fourchairs/shared/protocol/http/pupils.ts';
import type { senDecisionRequest } from '@fourchairs/shared/protocol/http/sen.ts';
import type * as z from 'zod/mini';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { localDay } from '#lib/local-day.ts';
import { Problem } from '#lib/problem.ts';
import type { SenDecisionRow } from '#store/ports/sen-store.ts';
import type { MeetingRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import { checkDone } from '#use-cases/check-done.ts';
import type { Deps } from '#use-cases/deps.ts';
import { reviewOf } from '#use-cases/meeting-title.ts';

type Decision = NonNullable<RecordSen['decision']>;
export type Decided = SenDecisionRow & { readonly what: Decision['what'] };

const isDecided = (row: SenDecisionRow | undefined): row is Decided =>
  row !== undefined && row.what !== 'taken-back';

const lastOf = (rows: readonly SenDecisionRow[], meeting: MeetingId): Decided | null => {
  const last = rows.findLast((row) => row.meeting === meeting);
  return isDecided(last) ? last : null;
};

/** What was decided at these meetings, by their day. What a cancelled one decided was not decided. */
const decidedAt = (
  rows: readonly SenDecisionRow[],
  meetings: readonly MeetingRow[],
): readonly Decided[] => {
  const byDay = meetings
    .filter(({ state }) => state !== 'cancelled')
    .toSorted((a, b) => (a.plannedAt < b.plannedAt ? -1 : 1));
  return byDay.flatMap(({ id }) => lastOf(rows, id) ?? []);
};

const lastDecided = (
  rows: readonly SenDecisionRow[],
  meetings: readonly MeetingRow[],
): Decided | null => decidedAt(rows, meetings).at(-1) ?? null;

/** The same, for the school's pages. */
export const standingDecision = (
  rows: readonly SenDecisionRow[],
  meetings: readonly MeetingRow[],
): PupilSummary['sen'] => {
  const last = lastDecided(rows, meetings);
  return last === null ? null : { what: last.what, day: last.day };
};

/** All that is known of a pupil's SEN Support: what was noted, and at which meetings. */
export type OfPupil = {
  readonly rows: readonly SenDecisionRow[];
  readonly ofPupil: readonly MeetingRow[];
};

/** Other sittings of its review decide for themselves. */
const earlierThan = (meeting: MeetingRow, ofPupil: readonly MeetingRow[]): readonly MeetingRow[] =>
  ofPupil.filter(
    (other) => other.plannedAt < meeting.plannedAt && reviewOf(other) !== reviewOf(meeting),
  );

/**
 * What the family of this meeting is told of: that SEN Support is not given, or ends (`ending`), or else that it is; and
 * the review that made it so, null where it always was. Whoever begins again is told again.
 */
export const findTurn = (
  meeting: MeetingRow,
  { rows, ofPupil }: OfPupil,
): { readonly ending: SenEnding | null; readonly since: MeetingId | null } => {
  const decided = decidedAt(rows, [...earlierThan(meeting, ofPupil), meeting]);
  const what = decided.at(-1)?.what ?? 'go-on';
  const isOver = isWithout(what);
  const turn = decided.findLastIndex((each) => isWithout(each.what) !== isOver);
  const first = isOver || turn >= 0 ? decided[turn + 1] : undefined;
  const review = ofPupil.find(({ id }) => id === first?.meeting);
  return {
    ending: isWithout(what) ? what : null,
    since: review === undefined ? null : reviewOf(review),
  };
};

/** What a meeting has to decide, and what was decided before it. */
export const findQuestion = (
  meeting: MeetingRow,
  { rows, ofPupil }: OfPupil,
): { readonly asks: SenQuestion; readonly before: Decided | null } => {
  const earlier = earlierThan(meeting, ofPupil);
  const before = lastDecided(rows, earlier);
  const reviewed =
    meeting.carriedFrom !== null || earlier.some(({ savedVersion }) => savedVersion !== null);
  return { asks: senQuestionAt(before?.what ?? null, reviewed), before };
};

/** Whether it is for a meeting to decide that SEN Support begins: such a meeting looks back at no last term. */
export const isFirst = (meeting: MeetingRow, around: OfPupil): boolean =>
  findQuestion(meeting, around).asks === 'start';

/** What this meeting decided, with the name of who noted it. */
export const findDecision = async (
  { store }: Pick<Deps, 'store'>,
  rows: readonly SenDecisionRow[],
  meeting: MeetingId,
): Promise<Decision | null> => {
  const row = lastOf(rows, meeting);
  if (row === null) return null;
  const { what, day, why, instead } = row;
  return { what, day, why, instead, by: (await store.schools.person(row.by))?.name ?? '' };
};

type Said = NonNullable<z.output<typeof senDecisionRequest>['decision']>;

const bad = (field: string, message: string) => new Problem('bad-request', message, field);

const checkSaid = ({ what, day, why, instead }: Said, asks: SenQuestion, today: string): void => {
  if (!senChoices[asks].some((choice) => choice === what)) {
    throw bad('what', 'That is not what this meeting decides. Nothing was noted.');
  }
  checkDone(day, today);
  if (needsReason(what) && why.trim() === '') {
    throw bad('why', 'Please say why. Nothing was noted.');
  }
  if (needsInstead(what) && instead.trim() === '') {
    throw bad('instead', 'Please say what there will be instead. Nothing was noted.');
  }
};

/** The school decides whether SEN Support begins, goes on or ends, or takes that back; what was noted before stays. */
export const decideSen = async (
  deps: Deps,
  { access, said, actor }: { access: MeetingAccess; said: Said | null; actor: PersonId },
): Promise<void> => {
  const { meeting } = access;
  const { pupil } = meeting;
  const at = deps.clock.now();
  const [rows, ofPupil] = await Promise.all([
    deps.store.sen.decisions(pupil),
    deps.store.meetings.meetingsOfPupil(pupil),
  ]);
  const today = localDay(at);
  if (said !== null) checkSaid(said, findQuestion(meeting, { rows, ofPupil }).asks, today);
  const { what, day, why, instead } = said ?? {
    what: 'taken-back' as const,
    day: today,
    why: '',
    instead: '',
  };
  await deps.store.sen.addDecision({
    pupil,
    meeting: meeting.id,
    what,
    day,
    why: why.trim(),
    instead: instead.trim(),
    by: actor,
    at,
  });
  deps.live.announce(meeting.id, { kind: 'meeting-changed' });
  await audit(deps, { actor, action: 'sen.decided', meeting: meeting.id, detail: { what } });
};

/** Whether a review is due at all. */
export const isWithoutSupport = (standing: PupilSummary['sen']): boolean =>
  standing !== null && isWithout(standing.what);
