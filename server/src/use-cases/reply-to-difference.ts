import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { Reply } from '@fourchairs/shared/protocol/http/meetings.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { Problem } from '#lib/problem.ts';
import type { ReplyRow } from '#store/ports/after-store.ts';
import { StoreConflict } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

export const toReply = (row: ReplyRow): Reply => ({
  personId: row.person,
  version: row.version,
  words: row.words,
  by: row.by,
  at: new Date(row.at).toISOString(),
});

/**
 * Somebody has read a reply that stands beside a saved record, so it stays; until then whoever wrote it may change it,
 * and nobody puts their words in its place.
 */
const stands = async ({ store }: Deps, meeting: MeetingId): Promise<Problem> => {
  const isSaved = (await store.meetings.meeting(meeting))?.state === 'saved';
  const message = isSaved
    ? 'The school has answered here already, and beside a saved record an answer stays as it is. Nothing was changed: add your words to the record instead.'
    : 'Somebody else of the school has answered here already. Nothing was changed: ask them to change it.';
  return new Problem('conflict', message, 'words');
};

/** The school's words beside somebody who sees a version differently; there are none without a difference. */
export const replyToDifference = async (
  deps: Deps,
  {
    access,
    by,
    reply,
  }: {
    access: MeetingAccess;
    by: PersonId;
    reply: { readonly version: number; readonly personId: string; readonly words: string };
  },
): Promise<void> => {
  const { store, clock, live } = deps;
  const meeting = access.meeting.id;
  const answers = await store.meetings.agreements(meeting);
  const answer = answers.find(
    (row) =>
      row.person === reply.personId && row.version === reply.version && row.answer === 'differs',
  );
  if (answer === undefined) {
    throw new Problem(
      'conflict',
      'This person does not see this version differently any more. Nothing was saved: look at their answer again.',
      'personId',
    );
  }
  const { person, version } = answer;
  const { words } = reply;
  try {
    await store.after.setReply({ meeting, version, person, words, by, at: clock.now() });
  } catch (error) {
    if (error instanceof StoreConflict) throw await stands(deps, meeting);
    throw error;
  }
  live.announce(meeting, { kind: 'meeting-changed' });
  await audit(deps, {
    actor: by,
    action: 'difference.replied',
    meeting,
    detail: { person, version },
  });
};
