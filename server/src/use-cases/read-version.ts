import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import type { RecordState } from '@fourchairs/shared/domain/codes.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { RecordGapView } from '@fourchairs/shared/protocol/http/gaps.ts';
import type { Agreement, Reply } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { Addition, TimelineEntry } from '@fourchairs/shared/protocol/http/versions.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { Problem } from '#lib/problem.ts';
import type { AdditionRow } from '#store/ports/after-store.ts';
import type { PersonRow, VersionRow } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findAnswers } from '#use-cases/find-answers.ts';
import { findPeople } from '#use-cases/find-people.ts';
import { findFinished } from '#use-cases/finished-version.ts';
import { listGaps } from '#use-cases/gap-list.ts';
import { findRecordState } from '#use-cases/record-state.ts';
import { toReply } from '#use-cases/reply-to-difference.ts';
import { findTranslations } from '#use-cases/translations.ts';
import { toAgreement } from '#use-cases/view-meeting.ts';

export type VersionDetail = {
  readonly version: TimelineEntry;
  readonly record: MeetingRecord;
  readonly agreements: Agreement[];
  /** The school's words beside those who see it differently. */
  readonly replies: Reply[];
  readonly recordState: RecordState;
  /** Who is asked whether they agree. */
  readonly asked: PersonId[];
  readonly additions: Addition[];
  /** Words that were taken out since. */
  readonly gaps: RecordGapView[];
};

const noSuchVersion = () =>
  new Problem(
    'not-found',
    'There is no saved version with this number. Nothing is lost: choose one from the list.',
  );

/** Our own canonical JSON, written by freezeVersion and changed since by gaps alone. */
export const parseRecord = (version: Pick<VersionRow, 'record'>): MeetingRecord =>
  JSON.parse(version.record) as MeetingRecord;

/**
 * A version that people may read: the finished one, or the read-back that is being answered now. One that was overtaken
 * may hold a slip that was taken out again, so nobody sees it.
 */
const findVersion = async (
  deps: Deps,
  { meeting }: MeetingAccess,
  n: number,
): Promise<Pick<VersionRow, 'n' | 'title' | 'at' | 'hash' | 'record'>> => {
  const { store } = deps;
  const version = await store.versions.version(meeting.id, n);
  if (version === null) throw noSuchVersion();
  if (meeting.state === 'saved') {
    const saved = await findFinished(deps, meeting);
    if (saved?.n !== n) throw noSuchVersion();
    return { ...saved, record: version.record };
  }
  const latest = await store.versions.latest(meeting.id);
  if (latest?.n !== n) throw noSuchVersion();
  return version;
};

const toAddition = (
  row: AdditionRow,
  people: ReadonlyMap<PersonId, PersonRow>,
  beside: Pick<Addition, 'translation'>,
): Addition => ({
  personId: row.person,
  name: people.get(row.person)?.name ?? '',
  words: row.words,
  at: new Date(row.at).toISOString(),
  typedBy: row.typedBy,
  how: row.how,
  lang: row.lang,
  paperDay: row.paperDay,
  ...beside,
});

/** One version of a meeting: the record, the answers given to it, and words added after the meeting. */
export const readVersion = async (
  deps: Deps,
  { access, n }: { access: MeetingAccess; n: number },
): Promise<VersionDetail> => {
  const { meetings } = deps.store;
  const { id } = access.meeting;
  const version = await findVersion(deps, access, n);
  const [given, additions, people, replies, recordState, translationOf] = await Promise.all([
    findAnswers(deps, access.meeting, n),
    meetings.additions(id),
    findPeople(deps.store, access.meeting),
    deps.store.after.replies(id),
    findRecordState(deps, access, { n, isCurrent: true }),
    findTranslations(deps, id),
  ]);
  return {
    version: {
      meetingId: id,
      n,
      title: version.title,
      at: new Date(version.at).toISOString(),
      hash: version.hash,
      peopleCount: access.participants.length,
    },
    record: parseRecord(version),
    agreements: given.answers.map((row) => toAgreement(row, translationOf)),
    asked: [...given.asked],
    replies: replies.filter((row) => row.version === n).map(toReply),
    recordState,
    additions: additions.map((row, index) =>
      toAddition(
        row,
        people,
        translationOf({ kind: 'addition', about: `${index + 1}` }, row.words),
      ),
    ),
    gaps: await listGaps(deps, access.meeting, people),
  };
};
