import type { Role } from '@fourchairs/shared/access/role.ts';
import type { ChildLook } from '@fourchairs/shared/domain/codes.ts';
import { lookFor } from '@fourchairs/shared/domain/pupil-look.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { PreviewResponse } from '@fourchairs/shared/protocol/http/join.ts';

import { closedLink, findLink } from '#auth/links.ts';
import { findMeetingAccess, type MeetingAccess, seatActor } from '#auth/meeting-access.ts';
import type { LinkRow } from '#store/ports/seat-store.ts';
import type { PersonRow } from '#store/store.ts';
import { findDateChangeFor } from '#use-cases/date-changes.ts';
import type { Deps } from '#use-cases/deps.ts';
import { expectedAt, slotFor } from '#use-cases/slots.ts';
import { opensAt } from '#use-cases/start-meeting.ts';

/** A page of one's own to prepare the meeting on: everybody has one but those who only look on. */
const prepares: ReadonlySet<Role> = new Set<Role>([
  'child',
  'parent',
  'teacher',
  'senco',
  'support',
  'professional',
  'interpreter',
  'supporter',
]);

const opensNow = (
  { clock }: Deps,
  { link, access }: { link: LinkRow; access: MeetingAccess | null },
): PreviewResponse['opens'] => {
  if (access === null) return 'staff';
  const { meeting } = access;
  if (meeting.state === 'cancelled') return 'cancelled';
  // Whoever comes for a part of it has a page of their own, and is shown that part there; the record is not theirs.
  const hasPart = slotFor(access, link.person) !== null;
  if (meeting.state === 'saved') return hasPart ? 'over' : 'saved';
  if (hasPart) return 'prepare';
  if (opensAt(meeting, link.person, clock.now())) return 'meeting';
  const role = roleIn(access, link);
  return role !== undefined && prepares.has(role) ? 'prepare' : 'meeting';
};

const roleIn = ({ participants }: MeetingAccess, { person: id }: LinkRow): Role | undefined =>
  participants.find(({ person }) => person === id)?.role;

/** When it is, so that nobody has to go in to know; nothing of what it is about, nor why it was moved. */
const whenOf = async (
  deps: Deps,
  { link, access }: { link: LinkRow; access: MeetingAccess | null },
): Promise<PreviewResponse['when']> => {
  if (access === null || access.meeting.state === 'saved') return null;
  const { meeting } = access;
  const change = await findDateChangeFor(deps, meeting, roleIn(access, link));
  const wasMoved = change !== null && change.to !== null;
  return {
    plannedAt: expectedAt(access, link.person),
    movedFrom: wasMoved ? change.from : null,
    // Once it has begun, the meeting itself is what everybody reads.
    saysWhy: wasMoved && change.why !== '' && meeting.state === 'planned',
  };
};

/** The meeting of a link that opens it now: not every link that stands does (APART1). */
const accessOf = async ({ store, clock }: Deps, link: LinkRow): Promise<MeetingAccess | null> => {
  if (link.meeting === null) return null;
  const found = await findMeetingAccess(store, link.meeting, clock.now());
  const access = must(found, 'the meeting of a link');
  if (seatActor({ person: link.person, device: 'own' }, access) === null) throw closedLink();
  return access;
};

/** How a child's own pages look, until they choose on one of them. */
const lookOf = async ({ store }: Deps, { pupil }: PersonRow): Promise<ChildLook | null> => {
  if (pupil === null) return null;
  const [chosen, found] = await Promise.all([store.looks.of(pupil), store.schools.pupil(pupil)]);
  return chosen ?? lookFor(must(found, 'the pupil of a link').yearGroup);
};

/** What the page may say before anybody pressed the button: no seat is opened, nothing is marked as used. */
export const previewLink = async (deps: Deps, token: string): Promise<PreviewResponse> => {
  const { schools, seats } = deps.store;
  const link = await findLink(seats, token, deps.clock.now());
  const person = must(await schools.person(link.person), 'the person of a link');
  const school = must(await schools.school(person.school), 'the school of a person');
  const access = await accessOf(deps, link);
  const child: Role = 'child';
  const isChild = person.role === child;
  return {
    kind: link.meeting === null ? 'staff' : 'meeting',
    school: school.name,
    firstName: person.firstName,
    opens: opensNow(deps, { link, access }),
    when: await whenOf(deps, { link, access }),
    isChild,
    look: isChild ? await lookOf(deps, person) : null,
    childId: isChild ? person.id : null,
  };
};
