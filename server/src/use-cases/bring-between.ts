import { bringSeen } from '@fourchairs/shared/document/bring-seen.ts';
import { carriedSeen } from '@fourchairs/shared/document/with-seen.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { MeetingRow } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findPeople } from '#use-cases/find-people.ts';
import { keptFromThese, standingApart } from '#use-cases/kept-apart.ts';
import type { Brought } from '#use-cases/live-meetings.ts';

/** Whose words are kept from somebody who comes to this meeting (APART2). */
const keptFromHere = async (deps: Deps, meeting: MeetingRow): Promise<ReadonlySet<PersonId>> => {
  const [people, pairs, known] = await Promise.all([
    deps.store.meetings.participants(meeting.id),
    standingApart(deps, meeting.pupil),
    findPeople(deps.store, meeting),
  ]);
  return keptFromThese(pairs, people, known);
};

/**
 * What was measured or seen since this meeting was set up comes into it as it begins, each under the name of whoever
 * noted it. A meeting begins also where this cannot be done: then it stands with the record of last time.
 */
export const bringBetween = async (deps: Deps, meeting: MeetingRow): Promise<void> => {
  if (meeting.carriedFrom === null) return;
  try {
    const seen = carriedSeen(await deps.store.after.seen(meeting.carriedFrom.meeting));
    if (seen.length === 0) return;
    const kept = await keptFromHere(deps, meeting);
    const authors = [...new Set(seen.map(({ by }) => by))];
    const parts = authors
      .filter((author) => !kept.has(author))
      .map((author): Brought => {
        const theirs = seen.filter(({ by }) => by === author);
        return { author, write: (doc) => bringSeen(doc, theirs) };
      });
    await deps.live.bring(meeting.id, parts);
  } catch {
    // The disk says so itself, and the meeting is what matters.
  }
};
