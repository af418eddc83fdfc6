import { type Stage, stages } from '@fourchairs/shared/domain/stages.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { FinishResponse } from '@fourchairs/shared/protocol/http/meetings.ts';

import { Problem } from '#lib/problem.ts';
import { type MeetingRow, StoreConflict, type VersionRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findAnswers } from '#use-cases/find-answers.ts';
import { freezeVersion } from '#use-cases/freeze-version.ts';
import type { CommittedDocument } from '#use-cases/live-meetings.ts';
import { meetingTitle } from '#use-cases/meeting-title.ts';
import { setHold } from '#use-cases/record-hold.ts';
import { savedTitle } from '#use-cases/saved-title.ts';

const findSaved = async ({ store }: Deps, meeting: MeetingId): Promise<FinishResponse | null> => {
  const saved = await store.versions.finished(meeting);
  return saved && { ...saved, at: new Date(saved.at).toISOString() };
};

/** The title under which version n is saved, from the answers given to that very version. */
const titleOf = async (deps: Deps, meeting: MeetingRow, n: number): Promise<string> => {
  const [ofPupil, { asked, answers }] = await Promise.all([
    deps.store.meetings.meetingsOfPupil(meeting.pupil),
    findAnswers(deps, meeting, n),
  ]);
  return savedTitle(meetingTitle(meeting, ofPupil), asked, answers);
};

type Asked = {
  readonly meeting: MeetingId;
  readonly by: PersonId;
  /** Where the page that asks is, and which read-back it shows; a machine says neither. */
  readonly shown?: {
    readonly stage?: Stage | undefined;
    readonly readBack?: number | null | undefined;
  };
  /** Why giving it out is held back for checking; null: everybody has it at once. */
  readonly hold?: string | null;
};

type Shown = NonNullable<Asked['shown']>;

const checkStage = ({ stage }: Shown): void => {
  if (stage === undefined || stage === stages.at(-1)) return;
  throw new Problem(
    'conflict',
    'A meeting is finished at its last stage. Nothing was changed: go to the last stage, read back, then finish.',
    'stage',
  );
};

/** What the page showed must be what is saved: nobody finishes words that were never read back. */
const checkReadBack = ({ readBack }: Shown, unchanged: VersionRow | null): void => {
  if (readBack === undefined || (readBack !== null && readBack === unchanged?.n)) return;
  throw new Problem(
    'conflict',
    'Something was written that has not been read back yet. Nothing is finished, and everything is saved: read back, then finish.',
    'readBack',
  );
};

const saveOnce = async (
  deps: Deps,
  { meeting: id, by, shown = {}, hold = null }: Asked,
  documents: readonly CommittedDocument[],
): Promise<void> => {
  const meeting = must(await deps.store.meetings.meeting(id), 'the meeting');
  const frozen = await freezeVersion(deps, { meeting, documents, by });
  checkReadBack(shown, 'latest' in frozen ? frozen.latest : null);
  const add = 'next' in frozen ? frozen.next : null;
  const { n } = 'next' in frozen ? frozen.next.version : frozen.latest;
  const title = await titleOf(deps, meeting, n);
  await setHold(deps, { meeting, by, why: hold });
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
 * Whoever does not say what they read back has it read back in the same act, and answers to an earlier one do not count.
 */
export const finishMeeting = async (deps: Deps, asked: Asked): Promise<FinishResponse> => {
  const saved = await findSaved(deps, asked.meeting);
  if (saved !== null) return saved;
  checkStage(asked.shown ?? {});
  const finished = await deps.live.freeze(asked.meeting, (documents) =>
    save(deps, asked, documents),
  );
  // Who helped with a preparation reads it no longer, nor the family what is held back for checking.
  deps.live.recheckAccess(asked.meeting);
  return finished;
};
