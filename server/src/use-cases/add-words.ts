import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import { notSavedYet } from '#lib/problem.ts';
import type { MeetingRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

/** Words after the meeting: kept beside the record as their author's, never in it. */
export const addWords = async (
  deps: Deps,
  { meeting, person, words }: { meeting: MeetingRow; person: PersonId; words: string },
): Promise<void> => {
  if (meeting.state !== 'saved') throw notSavedYet();
  await deps.store.meetings.addAddition({
    meeting: meeting.id,
    person,
    words,
    at: deps.clock.now(),
  });
  await audit(deps, { actor: person, action: 'words.added', meeting: meeting.id });
};
