import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { Slot } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { MeetingLink } from '@fourchairs/shared/protocol/http/pupils.ts';

import { isOpenLink } from '#auth/links.ts';
import { type MeetingAccess, slotOf } from '#auth/meeting-access.ts';
import type { LinkRow } from '#store/ports/seat-store.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findPeople, inOrder } from '#use-cases/find-people.ts';

const latest = (times: readonly (number | null)[]): string | null => {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : new Date(Math.max(...known)).toISOString();
};

/** Of some links, those that open now: how many, and when the newest was made and used. */
export const summariseLinks = (links: readonly LinkRow[], now: number) => {
  const open = links.filter((link) => isOpenLink(link, now));
  return {
    open: open.length,
    madeAt: latest(open.map(({ madeAt }) => madeAt)),
    usedAt: latest(open.map(({ usedAt }) => usedAt)),
    expiresAt: latest(open.map(({ expiresAt }) => expiresAt)),
  };
};

/** Whether the list of a meeting could do without somebody. That they left nothing in it, the store knows. */
export const canTakeOut = (
  { meeting, participants }: MeetingAccess,
  pupil: PersonId,
  person: PersonId,
): boolean =>
  meeting.state === 'planned' &&
  person !== pupil &&
  person !== meeting.lead &&
  !participants.some((row) => row.with === person);

const withSlot = (slot: Slot | null): Pick<MeetingLink, 'slot'> => (slot === null ? {} : { slot });

/** Who of a meeting has a link that opens now, and whether it was used. */
export const listLinks = async (deps: Deps, access: MeetingAccess): Promise<MeetingLink[]> => {
  const [found, people, links] = await Promise.all([
    deps.store.schools.pupil(access.meeting.pupil),
    findPeople(deps.store, access.meeting),
    deps.store.seats.linksOfMeeting(access.meeting.id),
  ]);
  const pupil = must(found, 'the pupil of a meeting');
  const wasUsed = (person: PersonId) =>
    links.some((link) => link.person === person && link.usedAt !== null);
  const now = deps.clock.now();
  return inOrder(access.participants, people).map(({ participant, person }) => ({
    personId: person.id,
    name: person.name,
    role: participant.role,
    ...summariseLinks(
      links.filter((link) => link.person === person.id),
      now,
    ),
    ...withSlot(slotOf(access, participant)),
    canTakeOut: canTakeOut(access, pupil.person, participant.person) && !wasUsed(person.id),
  }));
};
