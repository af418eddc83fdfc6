import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import { yearOfReviews } from '@fourchairs/shared/domain/year-of-reviews.ts';
import type { PupilId, SchoolId } from '@fourchairs/shared/lib/ids.ts';
import type { PupilMeeting, PupilSummary } from '@fourchairs/shared/protocol/http/pupils.ts';

import { localDay } from '#lib/local-day.ts';
import type { SenDecisionRow } from '#store/ports/sen-store.ts';
import type { MeetingRow, PupilRow } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';
import { meetingTitle, reviewOf } from '#use-cases/meeting-title.ts';
import { lastAndNext, reviewDays } from '#use-cases/reviews.ts';
import { isWithoutSupport, standingDecision } from '#use-cases/sen-decisions.ts';

/** One meeting as the school's pages list it. `ofPupil`: all meetings of the pupil. */
export const toPupilMeeting = (
  meeting: MeetingRow,
  ofPupil: readonly MeetingRow[],
): PupilMeeting => ({
  id: meeting.id,
  title: meetingTitle(meeting, ofPupil),
  term: meeting.term,
  plannedAt: meeting.plannedAt,
  state: meeting.state,
  savedVersion: meeting.savedVersion,
  leadId: meeting.lead,
  review: reviewOf(meeting),
});

const agreedIn = async ({ store }: Deps, meeting: MeetingRow): Promise<string | null> => {
  if (meeting.savedVersion === null) return null;
  const version = await store.versions.version(meeting.id, meeting.savedVersion);
  if (version === null) return null;
  const record = JSON.parse(version.record) as MeetingRecord;
  return record.plan.nextDate;
};

/** The first of the days that the sittings of one review agreed to meet again. */
const nextDateIn = async (deps: Deps, sittings: readonly MeetingRow[]): Promise<string | null> => {
  const days = await Promise.all(sittings.map((each) => agreedIn(deps, each)));
  return days.filter((day) => day !== null).toSorted()[0] ?? null;
};

/** All of a pupil's meetings, and what they decided. */
type OfPupil = {
  readonly meetings: readonly MeetingRow[];
  readonly decisions: readonly SenDecisionRow[];
};

export const findOfPupil = async (
  { store }: Pick<Deps, 'store'>,
  pupil: PupilId,
): Promise<OfPupil> => {
  const [meetings, decisions] = await Promise.all([
    store.meetings.meetingsOfPupil(pupil),
    store.sen.decisions(pupil),
  ]);
  return { meetings, decisions };
};

/** A pupil with the last and the next review; none is due of who has no SEN Support. */
export const summarise = async (
  deps: Deps,
  pupil: PupilRow,
  { meetings, decisions }: OfPupil,
): Promise<PupilSummary> => {
  const sen = standingDecision(decisions, meetings);
  const { last: sittings, next } = lastAndNext(meetings);
  const last = sittings.at(-1);
  const today = localDay(deps.clock.now());
  return {
    id: pupil.id,
    preferredName: pupil.preferredName,
    fullName: pupil.fullName,
    yearGroup: pupil.yearGroup,
    className: pupil.className,
    lastReview: last ? toPupilMeeting(last, meetings) : null,
    nextReview: next ? toPupilMeeting(next, meetings) : null,
    nextReviewDue:
      next === null && !isWithoutSupport(sen) ? await nextDateIn(deps, sittings) : null,
    sen,
    year: isWithoutSupport(sen) ? null : yearOfReviews(reviewDays(meetings, today), today),
  };
};

const byPupil = <Row extends { readonly pupil: PupilId }>(
  rows: readonly Row[],
): ReadonlyMap<PupilId, readonly Row[]> => {
  const found = new Map<PupilId, Row[]>();
  for (const row of rows) {
    const known = found.get(row.pupil);
    if (known) known.push(row);
    else found.set(row.pupil, [row]);
  }
  return found;
};

/** The school's pupils, on SEN Support now or before. */
export const listPupils = async (deps: Deps, school: SchoolId): Promise<PupilSummary[]> => {
  const [pupils, meetings, decisions] = await Promise.all([
    deps.store.schools.pupils(school),
    deps.store.meetings.meetingsOfSchool(school).then(byPupil),
    deps.store.sen.decisionsOfSchool(school).then(byPupil),
  ]);
  return Promise.all(
    pupils.map((pupil) =>
      summarise(deps, pupil, {
        meetings: meetings.get(pupil.id) ?? [],
        decisions: decisions.get(pupil.id) ?? [],
      }),
    ),
  );
};
