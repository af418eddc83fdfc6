import type { MeetingLink } from '@fourchairs/shared/protocol/http/pupils.ts';

import { isOpenLink } from '#auth/links.ts';
import type { MeetingAccess } from '#auth/meeting-access.ts';
import type { LinkRow } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findPeople, inOrder } from '#use-cases/find-people.ts';

const latest = (times: readonly (number | null)[]): string | null => {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : new Date(Math.max(...known)).toISOString();
};

const summary = (links: readonly LinkRow[], now: number) => {
  const open = links.filter((link) => isOpenLink(link, now));
  return {
    open: open.length,
    madeAt: latest(open.map(({ madeAt }) => madeAt)),
    usedAt: latest(open.map(({ usedAt }) => usedAt)),
    expiresAt: latest(open.map(({ expiresAt }) => expiresAt)),
  };
};

/** Who of a meeting has a link that opens now, and whether it was used. */
export const listLinks = async (deps: Deps, access: MeetingAccess): Promise<MeetingLink[]> => {
  const [people, links] = await Promise.all([
    findPeople(deps.store, access.meeting),
    deps.store.seats.linksOfMeeting(access.meeting.id),
  ]);
  const now = deps.clock.now();
  return inOrder(access.participants, people).map(({ participant, person }) => ({
    personId: person.id,
    name: person.name,
    role: participant.role,
    ...summary(
      links.filter((link) => link.person === person.id),
      now,
    ),
  }));
};
