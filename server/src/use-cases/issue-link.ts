import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { IssuedLink } from '@fourchairs/shared/protocol/http/pupils.ts';

import { createLink, linkAddress } from '#auth/links.ts';
import type { MeetingAccess } from '#auth/meeting-access.ts';
import { Problem } from '#lib/problem.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { checkBegan, checkLink } from '#use-cases/kept-apart.ts';

/** Makes one person's own link to a meeting. Its address is told once: only its hash is kept. Older ones stay good. */
export const issueLink = async (
  deps: Deps,
  { access, person, actor }: { access: MeetingAccess; person: PersonId; actor: PersonId },
): Promise<IssuedLink> => {
  const meeting = access.meeting.id;
  if (!access.participants.some((row) => row.person === person)) {
    throw new Problem(
      'not-found',
      'That person is not on the list of this meeting. Nothing was changed: choose somebody who is.',
      'personId',
    );
  }
  checkLink(access, person);
  await checkBegan(deps, access, person);
  const { token, row } = createLink(
    { person, meeting },
    { now: deps.clock.now(), days: deps.settings.meetingLinkDays },
  );
  await deps.store.seats.addLink(row);
  deps.live.recheckAccess(meeting);
  await audit(deps, { actor, action: 'link.issued', meeting, detail: { person } });
  return {
    personId: person,
    link: linkAddress(deps.settings.publicUrl, token),
    expiresAt: new Date(row.expiresAt).toISOString(),
  };
};
