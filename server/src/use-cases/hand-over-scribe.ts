import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

export type ScribeHandover = {
  readonly access: MeetingAccess;
  readonly actor: PersonId;
  /** Who writes for nobody from now on. */
  readonly from: PersonId | null;
  /** Who writes for these people instead; null: nobody does. */
  readonly by: PersonId | null;
  readonly for: readonly PersonId[];
};

/**
 * The job of writing for those without a device goes from hand to hand: the rights of one end in the moment in which the
 * other's begin, on open pages too (JOIN4). Nobody is named for themselves.
 */
export const handOverScribe = async (
  deps: Deps,
  { access, actor, from, by, for: people }: ScribeHandover,
): Promise<void> => {
  const meeting = access.meeting.id;
  const others = by === null ? [] : people.filter((person) => person !== by);
  await deps.store.meetings.handOverScribe(meeting, { from, by, for: others });
  deps.live.recheckAccess(meeting);
  deps.live.announce(meeting, { kind: 'meeting-changed' });
  const detail = { from, by, for: others.join(' ') };
  await audit(deps, { actor, action: 'scribe.handed-over', meeting, detail });
};
