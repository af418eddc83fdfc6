import type { Role } from '@fourchairs/shared/access/role.ts';
import { nowhereToTurn } from '@fourchairs/shared/domain/turn-to.ts';
import { type PersonId, parseId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingPerson, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { Sen } from '@fourchairs/shared/protocol/http/sen.ts';

const id = (last: string): PersonId =>
  must(parseId<PersonId>(`5f0c3f6e-3d0e-4b0e-8a52-0d1f9c1f0a${last}`), 'an id');

/** Who sits at the table of the tests. */
export const ids = {
  zofia: id('11'),
  magda: id('12'),
  adeyemi: id('13'),
  hartley: id('14'),
  /** Invited where a test says so. */
  park: id('15'),
} as const;

const person = (each: PersonId, name: string, role: Role, isLead = false): MeetingPerson => ({
  id: each,
  name,
  firstName: name.split(' ')[0] ?? name,
  shownAs: name,
  role,
  isLead,
  with: null,
});

export const people: readonly MeetingPerson[] = [
  person(ids.zofia, 'Zofia', 'child'),
  person(ids.magda, 'Magda Nowak', 'parent'),
  person(ids.adeyemi, 'Miss Adeyemi', 'teacher', true),
  person(ids.hartley, 'Mrs Hartley', 'senco'),
];

export const therapist = person(ids.park, 'Dr Jane Park', 'professional');

const documents = (me: PersonId): MeetingView['documents'] => [
  { name: 'meeting', path: '/collab/seat/meeting-id/meeting', grant: 'write' },
  ...people.map(({ id: owner }) => ({
    name: `lane.${owner}`,
    path: `/collab/seat/meeting-id/lane.${owner}`,
    grant: owner === me ? ('write' as const) : ('read' as const),
  })),
];

/** Nothing is noted of SEN Support: it goes on. */
export const noSen: Sen = {
  told: [],
  asks: 'go-on',
  decision: null,
  before: null,
  plan: null,
  turnTo: nowhereToTurn,
};

/** A live meeting as one of its people sees it. */
export const viewFor = (me: PersonId, more: Partial<MeetingView> = {}): MeetingView => {
  const mine = must(
    people.find((each) => each.id === me),
    'somebody at the table',
  );
  return {
    id: '5f0c3f6e-3d0e-4b0e-8a52-0d1f9c1f0aff',
    title: 'Spring review',
    term: 'spring',
    school: 'Thistledown Primary School',
    pupil: {
      personId: ids.zofia,
      preferredName: 'Zofia',
      yearGroup: 'Year 2',
      className: 'Willow',
      look: null,
      agreesForSelf: false,
      notBefore: '2018-01-01',
    },
    plannedAt: '2026-03-19T15:30',
    state: 'live',
    dateChange: null,
    startedAt: null,
    attempts: [],
    withoutFamily: null,
    stage: 'welcome',
    you: {
      personId: me,
      role: mine.role,
      isLead: mine.isLead,
      device: 'own',
      writesFor: [],
      helpers: [],
    },
    people: [...people],
    safeguarding: ['Mr Okonkwo'],
    readers: [],
    documents: documents(me),
    attendance: [],
    scribes: [],
    readBack: null,
    agreements: [],
    replies: [],
    reports: [],
    involvement: [],
    typedUp: [],
    sen: noSen,
    reportBytes: 10 * 1024 * 1024,
    recordState: 'draft',
    hold: null,
    levels: [
      { level: 'universal', name: 'Universal' },
      { level: 'targeted', name: 'Targeted' },
      { level: 'specialist', name: 'Specialist' },
    ],
    holdDays: 5,
    asked: people.filter(({ role }) => role !== 'child').map(({ id }) => id),
    savedVersion: null,
    carriedFrom: null,
    ...more,
  };
};
