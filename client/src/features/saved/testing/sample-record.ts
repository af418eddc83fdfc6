import { emptyPlan } from '@fourchairs/shared/document/empty-plan.ts';
import type {
  MeetingRecord,
  RecordAction,
  RecordEntry,
  RecordOutcome,
  RecordPerson,
  RecordText,
} from '@fourchairs/shared/document/record.ts';
import { type MeetingId, parseId, type PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { Agreement } from '@fourchairs/shared/protocol/http/meetings.ts';

import type { SavedVersion } from '#api/versions.ts';

const id = (last: string) => `00000000-0000-4000-8000-0000000000${last}`;
const personId = (last: string): PersonId => must(parseId<PersonId>(id(last)), 'a person’s id');

/** Two parents, who share a colour. */
export const zofia = personId('01');
export const magda = personId('02');
export const tom = personId('03');
export const teacher = personId('04');

/** Words in turns: `by([magda, 'One '], [tom, 'two'])`. */
export const by = (...turns: readonly [PersonId, string][]): RecordText => ({
  text: turns.map(([, words]) => words).join(''),
  by: turns.map(([person, words]) => ({ person, length: words.length })),
});
const blank = by();

const person = (
  who: PersonId,
  name: string,
  rest: Pick<RecordPerson, 'role' | 'shownAs'>,
): RecordPerson => ({ id: who, name, isLead: who === teacher, ...rest });

const people: readonly RecordPerson[] = [
  person(zofia, 'Zofia Nowak-Bell', { role: 'child', shownAs: 'Zofia' }),
  person(magda, 'Magda Nowak', { role: 'parent', shownAs: 'Mum' }),
  person(tom, 'Tom Bell', { role: 'parent', shownAs: 'Dad' }),
  person(teacher, 'Miss Adeyemi', { role: 'teacher', shownAs: 'Miss Adeyemi' }),
];

const outcome: RecordOutcome = {
  id: id('11'),
  title: by([teacher, 'Zofia joins a game for three minutes.']),
  childWords: blank,
  aspiration: blank,
  areaOfNeed: 'communication-and-interaction',
  baseline: {
    day: '2025-09-18',
    text: by([teacher, 'One lunchtime of five.']),
    value: 1,
    unit: by([teacher, 'of 5 lunchtimes']),
  },
  target: { by: '2026-07-02', value: 4 },
  criteria: {
    'much-less': blank,
    less: blank,
    expected: by([teacher, 'Four lunchtimes of five.']),
    more: blank,
    'much-more': blank,
  },
  atHome: by([magda, 'Teach one game.']),
  pupilWill: blank,
  measurements: [{ id: id('21'), day: '2025-11-25', value: 2, typedBy: teacher }],
  origin: 'last',
  carriedFrom: null,
  agreedLevel: -2,
  decision: 'continue',
  reason: blank,
  reviewNote: blank,
};

const said = (
  saidBy: PersonId,
  typedBy: PersonId,
  rest: Pick<RecordEntry, 'id' | 'words'>,
): RecordEntry => ({
  ...rest,
  saidBy,
  typedBy,
  how: saidBy === typedBy ? 'self' : 'scribed',
  lang: 'en',
  helpedBy: null,
  kind: 'view',
  topic: 'my-words',
  card: null,
  face: null,
});

const record = (
  title: string,
  plannedAt: string,
  rest: { outcome: RecordOutcome; actions: readonly RecordAction[]; words: string },
): MeetingRecord => ({
  schema: 1,
  meeting: {
    id: must(parseId<MeetingId>(id('aa')), 'a meeting’s id'),
    title,
    term: 'spring',
    plannedAt,
  },
  school: 'Thistledown Primary School',
  pupil: {
    personId: zofia,
    preferredName: 'Zofia',
    fullName: 'Zofia Nowak-Bell',
    yearGroup: 'Year 2',
    className: 'Kingfisher',
  },
  people,
  attendance: [{ personId: zofia, how: 'room', from: '15:30', to: '15:40' }],
  plan: { ...emptyPlan, outcomes: [rest.outcome], actions: rest.actions },
  lanes: [
    {
      person: zofia,
      entries: [
        said(zofia, teacher, {
          id: id(title.length.toString(10)),
          words: by([teacher, rest.words]),
        }),
      ],
    },
  ],
});

/** The autumn review. */
export const before = record('Autumn review', '2025-12-04T15:30', {
  outcome,
  actions: [],
  words: 'The carpet is too quick.',
});

const action: RecordAction = {
  id: id('31'),
  what: by([tom, 'Send the rules home']),
  who: by([tom, 'Tom Bell']),
  by: '2026-04-20',
  done: false,
  origin: 'new',
};

/** The spring review: two parents wrote in one outcome, the rating moved, the child says something else. */
export const after = record('Spring review', '2026-03-19T15:30', {
  outcome: {
    ...outcome,
    title: by(
      [teacher, 'Zofia joins a game '],
      [magda, 'and stays in it'],
      [tom, ' until the bell'],
      [teacher, '.'],
    ),
    agreedLevel: -1,
  },
  actions: [action],
  words: 'I told Babcia about volcano.',
});

const agreement: Agreement = {
  personId: magda,
  version: 1,
  answer: 'differs',
  words: 'I would like daily talking time.',
  about: null,
  saidBy: magda,
  typedBy: magda,
  how: 'self',
  lang: 'en',
  at: '2026-03-19T16:16:00.000Z',
};

/** A record as the server gives it: one parent has answered, the other has not. */
export const saved = (of: MeetingRecord): SavedVersion => ({
  version: {
    meetingId: of.meeting.id,
    n: 1,
    title: of.meeting.title,
    at: `${of.meeting.plannedAt}:00.000Z`,
    hash: '0123456789abcdef',
    peopleCount: people.length,
  },
  record: of,
  agreements: [agreement],
  replies: [],
  recordState: 'shared',
  asked: [magda, tom, teacher],
  gaps: [],
  additions: [
    {
      personId: tom,
      name: 'Tom Bell',
      words: 'We tried the game at home.',
      at: '2026-03-21T09:00:00.000Z',
      typedBy: tom,
      how: 'self',
      lang: 'en',
    },
  ],
});
