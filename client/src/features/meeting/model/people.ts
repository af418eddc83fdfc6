import type { Role } from '@fourchairs/shared/access/role.ts';
import type { MeetingPerson, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { formatClock } from '#i18n/dates.ts';

/** Who says how an outcome went, and who is asked whether they agree. Interpreters and supporters speak in another's lane. */
const speaking: ReadonlySet<Role> = new Set<Role>([
  'child',
  'parent',
  'teacher',
  'senco',
  'support',
  'professional',
]);

const tableOrder: readonly Role[] = [
  'child',
  'parent',
  'teacher',
  'senco',
  'support',
  'professional',
  'interpreter',
  'supporter',
  'observer',
  'admin',
];

/** From when until when somebody comes, as words say it. */
export const clocksOf = ({ from, to }: { readonly from: string; readonly to: string }) => ({
  from: formatClock(from),
  to: formatClock(to),
});

/** People in the order they sit: the child first, then the family, then the school. */
export const inTableOrder = (people: readonly MeetingPerson[]): MeetingPerson[] =>
  [...people].sort((a, b) => tableOrder.indexOf(a.role) - tableOrder.indexOf(b.role));

export const speaks = (person: { readonly role: Role }): boolean => speaking.has(person.role);

/** Everybody who has views, ratings and an answer of their own. */
export const speakers = (view: MeetingView): MeetingPerson[] =>
  inTableOrder(view.people.filter(speaks));

/** The views that always stand side by side; other people's stand there once they are given. */
export const isExpectedToRate = (person: { readonly role: Role }): boolean =>
  person.role === 'child' || person.role === 'parent' || person.role === 'teacher';

const title = /^(mr|mrs|miss|ms|mx|dr|prof)\b/iu;

/** How a name stands on buttons and cards: *Miss Adeyemi*, *Magda*. Nobody's title is taken for a first name. */
export const nameOf = (person: { readonly name: string; readonly firstName: string }): string =>
  title.test(person.name) ? person.name : person.firstName;

/** Whose words this person may put down besides their own: those they were named scribe for, or came with. */
export const peopleIWriteFor = (view: MeetingView): MeetingPerson[] =>
  speakers(view).filter((person) => view.you.writesFor.includes(person.id));

export const personIn = (view: MeetingView, id: string | null): MeetingPerson | null =>
  view.people.find((person) => person.id === id) ?? null;

/** Roles that read the shared plan and do not write it. */
export const writesPlan = (role: Role): boolean =>
  role !== 'interpreter' && role !== 'supporter' && role !== 'observer' && role !== 'admin';
