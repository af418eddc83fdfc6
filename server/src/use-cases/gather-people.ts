import type { Stage } from '@fourchairs/shared/domain/stages.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { startLed } from '#use-cases/start-meeting.ts';

/** The lead brings everyone to a stage. */
export const gatherPeople = async (
  deps: Deps,
  { meeting, stage, by }: { meeting: MeetingId; stage: Stage; by: PersonId },
): Promise<void> => {
  await startLed(deps, meeting, by);
  await deps.store.meetings.setStage(meeting, stage);
  deps.live.announce(meeting, { kind: 'gather', stage, by });
  await audit(deps, { actor: by, action: 'meeting.gathered', meeting, detail: { stage } });
};
