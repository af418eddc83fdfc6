import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { FinishResponse } from '@fourchairs/shared/protocol/http/meetings.ts';

import { localDay } from '#lib/local-day.ts';
import { isPastSchoolAge } from '#lib/school-age.ts';
import type { MeetingRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { freezeVersion } from '#use-cases/freeze-version.ts';
import type { CommittedDocument } from '#use-cases/live-meetings.ts';
import { meetingTitle } from '#use-cases/meeting-title.ts';
import { peopleAsked, savedTitle } from '#use-cases/saved-title.ts';

const findSaved = async ({ store }: Deps, meeting: MeetingId): Promise<FinishResponse | null> => {
  const saved = await store.versions.finished(meeting);
  return saved && { ...saved, at: new Date(saved.at).toISOString() };
};

/** The title under which version n is saved, from the answers given to that very version. */
const titleOf = async ({ store, clock }: Deps, meeting: MeetingRow, n: number): Promise<string> => {
  const [pupil, ofPupil, participants, attendance, agreements] = await Promise.all([
    store.schools.pupil(meeting.pupil),
    store.meetings.meetingsOfPupil(meeting.pupil),
    store.meetings.participants(meeting.id),
    store.meetings.attendance(meeting.id),
    store.meetings.agreements(meeting.id),
  ]);
  const { dateOfBirth } = must(pupil, 'the pupil of a meeting');
  const childAgrees = isPastSchoolAge(dateOfBirth, localDay(clock.now()));
  return savedTitle(
    meetingTitle(meeting, ofPupil),
    peopleAsked(participants, attendance, childAgrees),
    agreements.filter(({ version }) => version === n),
  );
};

const save = async (
  deps: Deps,
  { meeting: id, by }: { meeting: MeetingId; by: PersonId },
  documents: readonly CommittedDocument[],
): Promise<FinishResponse> => {
  const earlier = await findSaved(deps, id);
  if (earlier !== null) return earlier;
  const meeting = must(await deps.store.meetings.meeting(id), 'the meeting');
  const frozen = await freezeVersion(deps, { meeting, documents, by });
  const add = 'next' in frozen ? frozen.next : null;
  const version = 'next' in frozen ? frozen.next.version : frozen.latest;
  const title = await titleOf(deps, meeting, version.n);
  const at = deps.clock.now();
  await deps.store.versions.finish(id, version.n, title, at, add);
  await audit(deps, {
    actor: by,
    action: 'meeting.finished',
    meeting: id,
    detail: { version: version.n },
  });
  return must(await findSaved(deps, id), 'the version just saved');
};

/**
 * Finishes the meeting: the record exists, frozen, named and dated, and everybody has it. Pressed again, or twice at
 * once, it answers with what is saved (VERSION2). Words that were still on their way are in it, or refused as too late.
 */
export const finishMeeting = async (
  deps: Deps,
  input: { meeting: MeetingId; by: PersonId },
): Promise<FinishResponse> =>
  (await findSaved(deps, input.meeting)) ??
  (await deps.live.freeze(input.meeting, (documents) => save(deps, input, documents)));
