import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { Problem } from '#lib/problem.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { participantOf } from '#use-cases/participant-of.ts';

/** Names who writes for somebody in the meeting; nobody takes the naming back. */
export const nameScribe = async (
  deps: Deps,
  input: { access: MeetingAccess; for: PersonId; scribe: string | null; actor: PersonId },
): Promise<void> => {
  const { access, actor } = input;
  const writtenFor = input.for;
  const by = input.scribe === null ? null : participantOf(access, input.scribe, 'by').person;
  if (by === writtenFor) {
    throw new Problem(
      'bad-request',
      'Everybody writes for themselves already. Nothing was changed: choose somebody else.',
      'by',
    );
  }
  const meeting = access.meeting.id;
  await deps.store.meetings.setScribe(meeting, writtenFor, by);
  deps.live.recheckAccess(meeting);
  deps.live.announce(meeting, { kind: 'meeting-changed' });
  await audit(deps, { actor, action: 'scribe.named', meeting, detail: { for: writtenFor, by } });
};
