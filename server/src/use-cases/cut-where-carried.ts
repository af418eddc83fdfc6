import { cutSeen } from '@fourchairs/shared/document/bring-seen.ts';
import { parsePlainKey } from '@fourchairs/shared/document/take-out/plain-key.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type * as Y from 'yjs';

import type { GapRow } from '#store/ports/gap-store.ts';
import type { MeetingRow } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findNext } from '#use-cases/seen-between.ts';

/**
 * What was noted between meetings came into the next one as it stood: words that are taken out of it go there too, while
 * that one is open. A saved one is a record of its own, with gaps of its own.
 */
export const cutWhereCarried = async (
  deps: Deps,
  { meeting, gap, by, words }: { meeting: MeetingRow; gap: GapRow; by: PersonId; words: string },
): Promise<void> => {
  const key = parsePlainKey(gap.field);
  if (key?.kind !== 'seen') return;
  const part = { author: by, write: (doc: Y.Doc) => cutSeen(doc, key.id, words) };
  for (const next of await findNext(deps, meeting)) {
    if (next.state !== 'saved') await deps.live.bring(next.id, [part]);
  }
};
