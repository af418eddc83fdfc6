import { isStaffRole, type Role, roles } from '@fourchairs/shared/access/role.ts';
import type { Term } from '@fourchairs/shared/domain/codes.ts';
import type {
  KnownPerson,
  PupilDetail,
  PupilMeeting,
} from '@fourchairs/shared/protocol/http/pupils.ts';

import type { CreateMeetingRequest } from '#api/pupils.ts';

import { termOf } from './school-year.ts';

/** Roles of people who can be added here: staff have accounts, and the pupil is known already. */
export const newRoles = [
  'parent',
  'professional',
  'interpreter',
  'supporter',
  'support',
  'observer',
] as const satisfies readonly Role[];
export type NewRole = (typeof newRoles)[number];

/** Whoever comes for somebody else, and is asked for whom. */
export const comesWith = (role: NewRole | null): boolean =>
  role === 'interpreter' || role === 'supporter';

export type NewPersonDraft = {
  /** Only for the page: where this one is in a list that changes. */
  readonly key: number;
  readonly name: string;
  readonly shownAs: string;
  readonly role: NewRole | null;
  readonly with: string | null;
};

export type MeetingDraft = {
  readonly day: string;
  readonly time: string;
  readonly term: Term;
  /** The term was chosen by hand, so it no longer follows the day. */
  readonly termChosen: boolean;
  readonly people: readonly string[];
  readonly newPeople: readonly NewPersonDraft[];
  readonly leadId: string | null;
  readonly carryFrom: string | null;
};

export const isStaff = ({ role }: Pick<KnownPerson, 'role'>): boolean => isStaffRole(role);

/** Staff who may lead: an administrator's account holds no pupil's content. */
const mayLead = ({ role }: Pick<KnownPerson, 'role'>): boolean =>
  isStaffRole(role) && role !== 'admin';

/** People in the order they sit: the pupil, the family, then those who come with them. */
export const inTableOrder = (people: readonly KnownPerson[]): KnownPerson[] =>
  people.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));

/** Who could lead, among those ticked. */
export const leadersIn = (
  people: readonly KnownPerson[],
  ticked: readonly string[],
): KnownPerson[] => people.filter((person) => mayLead(person) && ticked.includes(person.id));

/** The meetings whose outcomes this person can carry in, newest first. */
export const savedIn = (meetings: PupilDetail['meetings']): PupilMeeting[] =>
  meetings
    .filter(
      ({ state, savedVersion, canRead }) => state === 'saved' && savedVersion !== null && canRead,
    )
    .toSorted((a, b) => b.plannedAt.localeCompare(a.plannedAt));

/** Who is likely to come: those of last time, or else the family and whoever makes the meeting. */
const likely = (
  people: readonly KnownPerson[],
  lastTime: readonly string[],
  me: string | null,
): string[] => {
  const wasThere = ({ id }: KnownPerson) => lastTime.includes(id);
  const first = (person: KnownPerson) => !isStaff(person) || person.id === me;
  return people
    .filter((person) => person.role !== 'admin' && (lastTime.length > 0 ? wasThere : first)(person))
    .map(({ id }) => id);
};

/** The teacher leads where one comes; the Code expects it. */
const likelyLead = (leaders: readonly KnownPerson[], me: string | null): string | null =>
  (
    leaders.find(({ role }) => role === 'teacher') ??
    leaders.find(({ id }) => id === me) ??
    leaders[0]
  )?.id ?? null;

/** What the form starts with: guesses that are easy to change. `lastTime`: who was invited to the last meeting. */
export const startDraft = (
  { pupil, people, meetings }: PupilDetail,
  { lastTime, me, today }: { lastTime: readonly string[]; me: string | null; today: string },
): MeetingDraft => {
  const day =
    pupil.nextReviewDue !== null && pupil.nextReviewDue >= today ? pupil.nextReviewDue : '';
  const ticked = likely(people, lastTime, me);
  return {
    day,
    time: '15:30',
    term: termOf(day === '' ? today : day),
    termChosen: false,
    people: ticked,
    newPeople: [],
    leadId: likelyLead(leadersIn(people, ticked), me),
    carryFrom: savedIn(meetings)[0]?.id ?? null,
  };
};

/** A person is ticked or not; whoever led and does not come any more leads no more. */
export const tick = (draft: MeetingDraft, id: string, comes: boolean): MeetingDraft => ({
  ...draft,
  people: comes ? [...draft.people, id] : draft.people.filter((person) => person !== id),
  leadId: !comes && draft.leadId === id ? null : draft.leadId,
});

/** New people as the server wants them. */
export const toNewPeople = (people: readonly NewPersonDraft[]): CreateMeetingRequest['newPeople'] =>
  people.flatMap(({ name, shownAs, role, with: beside }) =>
    role === null ? [] : [{ name: name.trim(), shownAs: shownAs.trim(), role, with: beside }],
  );

/** The draft as the server wants it; null while something is missing. */
export const toRequest = (draft: MeetingDraft, known: number): CreateMeetingRequest | null => {
  const { day, time, term, people, newPeople, leadId, carryFrom } = draft;
  if (day === '' || time === '' || leadId === null) return null;
  return {
    term,
    plannedAt: `${day}T${time}`,
    people: [...people],
    newPeople: toNewPeople(newPeople),
    leadId,
    carryFrom,
    known,
  };
};
