import type { Role } from '@fourchairs/shared/access/role.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { PreviewResponse } from '@fourchairs/shared/protocol/http/join.ts';

import { findLink } from '#auth/links.ts';
import type { LinkRow } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';
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

const opensNow = async (
  { store, clock }: Deps,
  link: LinkRow,
): Promise<PreviewResponse['opens']> => {
  if (link.meeting === null) return 'staff';
  const meeting = must(await store.meetings.meeting(link.meeting), 'the meeting of a link');
  if (meeting.state === 'saved') return 'saved';
  if (opensAt(meeting, link.person, clock.now())) return 'meeting';
  const participants = await store.meetings.participants(link.meeting);
  const role = participants.find(({ person }) => person === link.person)?.role;
  return role !== undefined && prepares.has(role) ? 'prepare' : 'meeting';
};

/** What the page may say before anybody pressed the button: no seat is opened, nothing is marked as used. */
export const previewLink = async (deps: Deps, token: string): Promise<PreviewResponse> => {
  const { schools, seats } = deps.store;
  const link = await findLink(seats, token, deps.clock.now());
  const person = must(await schools.person(link.person), 'the person of a link');
  const school = must(await schools.school(person.school), 'the school of a person');
  const child: Role = 'child';
  return {
    kind: link.meeting === null ? 'staff' : 'meeting',
    school: school.name,
    firstName: person.firstName,
    opens: await opensNow(deps, link),
    isChild: person.role === child,
  };
};
