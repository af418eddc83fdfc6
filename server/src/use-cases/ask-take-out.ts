import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { GapRequest } from '@fourchairs/shared/protocol/http/gaps.ts';

import { newId } from '#lib/new-id.ts';
import { Problem } from '#lib/problem.ts';
import type { MeetingRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import { countKept } from '#use-cases/count-kept.ts';
import type { Deps } from '#use-cases/deps.ts';

/** So many may wait for a second person at once. */
const most = 50;

const checkThere = async (deps: Deps, meeting: MeetingRow, asked: GapRequest): Promise<void> => {
  if ((await countKept(deps, meeting, asked)) > 0) return;
  throw new Problem(
    'bad-request',
    'These words do not stand there in the record. Nothing was changed: copy them from the record, letter by letter.',
    'words',
  );
};

/**
 * Asks that words be taken out of a saved record (VERSION3). Nothing is taken out before a second person of the staff
 * confirms it.
 */
export const askTakeOut = async (
  deps: Deps,
  { meeting, by, asked }: { meeting: MeetingRow; by: PersonId; asked: GapRequest },
): Promise<void> => {
  await checkThere(deps, meeting, asked);
  const open = (await deps.store.gaps.ofMeeting(meeting.id)).filter(
    ({ state }) => state === 'asked',
  );
  if (open.length >= most) {
    throw new Problem(
      'conflict',
      'There is much waiting to be taken out of this record already. Nothing was changed: confirm or decline that first.',
    );
  }
  const id = newId<PersonId>();
  await deps.store.gaps.ask({
    id,
    meeting: meeting.id,
    ...asked,
    state: 'asked',
    askedBy: by,
    askedAt: deps.clock.now(),
    decidedBy: null,
    decidedAt: null,
  });
  await audit(deps, {
    actor: by,
    action: 'words.take-out-asked',
    meeting: meeting.id,
    detail: { gap: id, reason: asked.reason },
  });
};
