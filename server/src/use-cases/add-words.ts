import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

import { isBlank } from '#lib/is-blank.ts';
import { Problem, notSavedYet } from '#lib/problem.ts';
import type { MeetingRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

/** What one person may add to one record; everybody who opens it reads all of it. */
const most = { additions: 100, characters: 200_000 };

const checkRoom = async (
  { store }: Deps,
  { meeting, person, words }: { meeting: MeetingId; person: PersonId; words: string },
): Promise<void> => {
  const own = (await store.meetings.additions(meeting)).filter((row) => row.person === person);
  const characters = own.reduce((sum, row) => sum + row.words.length, words.length);
  if (own.length < most.additions && characters <= most.characters) return;
  throw new Problem(
    'too-large',
    'There are as many words of yours beside this record as it can hold. They are all kept, but not these: copy them, and give them to the school.',
    'words',
  );
};

/** Words after the meeting: kept beside the record as their author's, never in it. */
export const addWords = async (
  deps: Deps,
  { meeting, person, words }: { meeting: MeetingRow; person: PersonId; words: string },
): Promise<void> => {
  if (meeting.state !== 'saved') throw notSavedYet();
  if (isBlank(words)) {
    throw new Problem(
      'bad-request',
      'There are no words here yet. Nothing was added: write them first.',
      'words',
    );
  }
  await checkRoom(deps, { meeting: meeting.id, person, words });
  await deps.store.meetings.addAddition({
    meeting: meeting.id,
    person,
    words,
    at: deps.clock.now(),
  });
  await audit(deps, { actor: person, action: 'words.added', meeting: meeting.id });
};
