import type { RecordText } from '@fourchairs/shared/document/record.ts';
import { type CarriedWords, cutCarried } from '@fourchairs/shared/document/take-out/cut-carried.ts';
import { mapTexts } from '@fourchairs/shared/document/take-out/map-texts.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type * as Y from 'yjs';

import { Problem } from '#lib/problem.ts';
import type { GapRow } from '#store/ports/gap-store.ts';
import type { MeetingRow } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';
import { parseRecord } from '#use-cases/read-version.ts';
import { findNext } from '#use-cases/seen-between.ts';

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

/**
 * What the next meeting began with came into it as it stood, and so did what was noted between meetings: words that are
 * taken out go there too, while it is open. A saved one is a record of its own, with gaps of its own: whoever
 * takes them out is told when it was saved in this moment.
 */
export const cutWhereCarried = async (
  deps: Deps,
  { meeting, by, ...carried }: CarriedWords & { meeting: MeetingRow; by: PersonId },
): Promise<void> => {
  let isLate = false;
  for (const next of await findNext(deps, meeting)) {
    if (next.state === 'saved') continue;
    const typists = await deps.store.documents.typists({ meeting: next.id, name: 'meeting' });
    const first = new Set(typists.filter(({ isFirst }) => isFirst).map(({ clientId }) => clientId));
    const write = (doc: Y.Doc) => cutCarried(doc, carried, (clientId) => first.has(clientId));
    try {
      await deps.live.bring(next.id, [{ author: by, write }]);
    } catch (error) {
      if (!isFinished(error)) throw error;
      isLate = true;
    }
  }
  if (isLate) throw savedMeanwhile();
};
