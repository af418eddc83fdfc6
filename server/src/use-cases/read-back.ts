import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import { Problem, alreadySaved } from '#lib/problem.ts';
import { StoreConflict, type VersionRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { freezeVersion } from '#use-cases/freeze-version.ts';
import { startLed } from '#use-cases/start-meeting.ts';

/** Adds the version; null when somebody else's came first. */
const addUnlessTaken = async (
  deps: Deps,
  frozen: Parameters<Deps['store']['versions']['addVersion']>,
): Promise<VersionRow | null> => {
  try {
    await deps.store.versions.addVersion(...frozen);
    return frozen[0];
  } catch (error) {
    if (error instanceof StoreConflict) return null;
    throw error;
  }
};

const freezeOnce = async (deps: Deps, id: MeetingId, by: PersonId): Promise<VersionRow | null> => {
  const meeting = must(await deps.store.meetings.meeting(id), 'the meeting');
  if (meeting.state === 'saved') throw alreadySaved();
  const documents = await deps.live.readCommitted(id);
  const frozen = await freezeVersion(deps, { meeting, documents, by });
  return 'latest' in frozen
    ? frozen.latest
    : addUnlessTaken(deps, [frozen.next.version, frozen.next.documents]);
};

/**
 * Reads the plan back: freezes version n, to which answers are bound, and asks everyone (VERSION2). Pressed again with
 * nothing changed, it is the same version.
 */
export const readBack = async (
  deps: Deps,
  { meeting, by }: { meeting: MeetingId; by: PersonId },
): Promise<VersionRow> => {
  await startLed(deps, meeting, by);
  const version = (await freezeOnce(deps, meeting, by)) ?? (await freezeOnce(deps, meeting, by));
  if (version === null) {
    throw new Problem(
      'conflict',
      'The plan was read back twice at once. Everything is saved: try once more.',
    );
  }
  deps.live.announce(meeting, { kind: 'meeting-changed' });
  await audit(deps, {
    actor: by,
    action: 'meeting.read-back',
    meeting,
    detail: { version: version.n },
  });
  return version;
};
