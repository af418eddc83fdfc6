import { textOf } from '@fourchairs/shared/document/field-key.ts';
import { toRecordText } from '@fourchairs/shared/document/record-text.ts';
import { emptyText, type RecordText } from '@fourchairs/shared/document/record.ts';
import { type CarriedWords, cutCarried } from '@fourchairs/shared/document/take-out/cut-carried.ts';
import { mapTexts } from '@fourchairs/shared/document/take-out/map-texts.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type * as Y from 'yjs';

import { Problem } from '#lib/problem.ts';
import type { GapRow } from '#store/ports/gap-store.ts';
import type { MeetingRow } from '#store/store.ts';
import { authorsOf } from '#use-cases/authors-of.ts';
import { cutInStart } from '#use-cases/cut-in-start.ts';
import type { Deps } from '#use-cases/deps.ts';
import { parseRecord } from '#use-cases/read-version.ts';

/** What the text says of which words are to be taken out; null where it is none of the plan's or the lanes'. */
export const textBefore = async (
  { store }: Pick<Deps, 'store'>,
  { id, savedVersion }: MeetingRow,
  { field }: GapRow,
): Promise<RecordText | null> => {
  const n = must(savedVersion, 'the version of a saved meeting');
  const version = must(await store.versions.version(id, n), 'the saved version');
  let before: RecordText | null = null;
  mapTexts(parseRecord(version), (key, text) => {
    if (key === field) before = text;
    return text;
  });
  return before;
};

const savedMeanwhile = (): Problem =>
  new Problem(
    'conflict',
    'These words are gone from this record. The next meeting was finished in the same moment, and they may stand in its record too: open that one, and ask for them to be taken out there.',
  );

const isFinished = (error: unknown): boolean =>
  error instanceof Problem && error.kind === 'finished';

/** The meetings that go on from this record and have none; the cancelled ones too: they are read, and may be held after all. */
const findOpen = async ({ store }: Deps, { id, pupil }: MeetingRow): Promise<MeetingRow[]> =>
  (await store.meetings.meetingsOfPupil(pupil)).filter(
    ({ carriedFrom, state }) => carriedFrom?.meeting === id && state !== 'saved',
  );

/** Takes them out of one plan; gives back what each text says since in which they stood. */
const cutInPlan = async (
  deps: Deps,
  meeting: MeetingId,
  { by, carried }: { readonly by: PersonId; readonly carried: CarriedWords },
): Promise<ReadonlyMap<string, RecordText>> => {
  const key = { meeting, name: 'meeting' } as const;
  const [typists, authorOf] = await Promise.all([
    deps.store.documents.typists(key),
    authorsOf(deps, key),
  ]);
  const first = new Set(typists.filter(({ isFirst }) => isFirst).map(({ clientId }) => clientId));
  const now = new Map<string, RecordText>();
  const write = (doc: Y.Doc): void => {
    for (const each of cutCarried(doc, carried, (clientId) => first.has(clientId))) {
      const text = textOf(doc, each);
      now.set(each, text === null ? emptyText : toRecordText(text, authorOf));
    }
  };
  await deps.live.bring(meeting, [{ author: by, write }]);
  return now;
};

/**
 * What the next meeting began with came into it as it stood, and so did what was noted between meetings: words that are
 * taken out go there too, while it is open, and from what it keeps for who comes late. A saved one is a record of its
 * own, with gaps of its own: whoever takes them out is told when it was saved in this moment.
 */
export const cutWhereCarried = async (
  deps: Deps,
  { meeting, by, ...carried }: CarriedWords & { meeting: MeetingRow; by: PersonId },
): Promise<void> => {
  let isLate = false;
  for (const { id } of await findOpen(deps, meeting)) {
    try {
      const now = await cutInPlan(deps, id, { by, carried });
      await cutInStart(deps, id, { ...carried, now });
    } catch (error) {
      if (!isFinished(error)) throw error;
      isLate = true;
    }
  }
  if (isLate) throw savedMeanwhile();
};
