import { agreesForSelf } from '@fourchairs/shared/domain/school-year.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { FinishResponse } from '@fourchairs/shared/protocol/http/meetings.ts';

import { localDay } from '#lib/local-day.ts';
import { type MeetingRow, StoreConflict } from '#store/store.ts';
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
  const childAgrees = agreesForSelf(dateOfBirth, localDay(clock.now()));
  return savedTitle(
    meetingTitle(meeting, ofPupil),
    peopleAsked(participants, attendance, childAgrees),
    agreements.filter(({ version }) => version === n),
  );
};

type Asked = { readonly meeting: MeetingId; readonly by: PersonId };

const saveOnce = async (
  deps: Deps,
  { meeting: id, by }: Asked,
  documents: readonly CommittedDocument[],
): Promise<void> => {
  const meeting = must(await deps.store.meetings.meeting(id), 'the meeting');
  const frozen = await freezeVersion(deps, { meeting, documents, by });
  const add = 'next' in frozen ? frozen.next : null;
  const { n } = 'next' in frozen ? frozen.next.version : frozen.latest;
  const title = await titleOf(deps, meeting, n);
  await deps.store.versions.finish(id, n, title, deps.clock.now(), add);
  await audit(deps, { actor: by, action: 'meeting.finished', meeting: id, detail: { version: n } });
};

/** A read-back pressed in the same moment takes the number: then this is the one after it. */
const save = async (
  deps: Deps,
  asked: Asked,
  documents: readonly CommittedDocument[],
): Promise<FinishResponse> => {
  for (let attempts = 3; attempts > 0; attempts -= 1) {
    const saved = await findSaved(deps, asked.meeting);
    if (saved !== null) return saved;
    try {
      await saveOnce(deps, asked, documents);
    } catch (error) {
      if (!(error instanceof StoreConflict) || attempts === 1) throw error;
    }
  }
  return must(await findSaved(deps, asked.meeting), 'the version just saved');
};

/**
 * Finishes the meeting: the record exists, frozen, named and dated, and everybody has it. Pressed again, or twice at
 * once, it answers with what is saved (VERSION2). Words that were still on their way are in it, or refused as too late.
 */
export const finishMeeting = async (deps: Deps, asked: Asked): Promise<FinishResponse> =>
  (await findSaved(deps, asked.meeting)) ??
  (await deps.live.freeze(asked.meeting, (documents) => save(deps, asked, documents)));
