import type { MeetingAccess } from '#auth/meeting-access.ts';
import { Problem } from '#lib/problem.ts';
import type { ParticipantRow } from '#store/store.ts';

/** The participant whom a field of a request names. Throws the Problem that says so when there is no such person here. */
export const participantOf = (
  { participants, target }: MeetingAccess,
  person: string,
  field: string,
): ParticipantRow => {
  const found = participants.find((row) => row.person === person);
  if (found && target.invited.includes(found.person)) return found;
  throw new Problem(
    'bad-request',
    'That person is not on the list of this meeting. Nothing was changed: choose somebody who is.',
    field,
  );
};
