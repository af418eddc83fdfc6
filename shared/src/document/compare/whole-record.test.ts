import { describe, expect, it } from 'vitest';

import { compareRecords } from '#document/compare.ts';
import { emptyPlan } from '#document/empty-plan.ts';
import {
  emptyText,
  type MeetingRecord,
  type RecordAction,
  type RecordOutcome,
  type RecordPlan,
  type RecordSen,
  type RecordSupport,
  type RecordText,
} from '#document/record.ts';
import { people } from '#document/testing/arbitrary-record.ts';
import type { MeetingId } from '#lib/ids.ts';
import { parseId } from '#lib/ids.ts';
import { must } from '#lib/must.ts';

/** Each part of something with another value than in the sample; where the comparison leaves it out, why. */
type Every<Whole> = {
  readonly [Part in keyof Whole]-?:
    | { readonly other: Required<Whole>[Part] }
    | { readonly other: Required<Whole>[Part]; readonly leftOut: string };
};

const [mum, teacher, child] = [0, 1, 2].map((n) => must(people[n], 'person'));
const who = must(mum, 'Mum');
const staff = must(teacher, 'the teacher');
const words = (text: string): RecordText => ({ text, by: [{ person: who, length: text.length }] });
const item = { id: 'a', text: words('Sings') };

const outcome: RecordOutcome = {
  id: 'outcome',
  title: words('Reads a page'),
  childWords: words('I can read'),
  aspiration: emptyText,
  areaOfNeed: null,
  baseline: { day: null, text: emptyText, value: null, unit: emptyText },
  target: { by: null, value: null },
  criteria: {
    'much-less': emptyText,
    less: emptyText,
    expected: emptyText,
    more: emptyText,
    'much-more': emptyText,
  },
  atHome: emptyText,
  pupilWill: emptyText,
  measurements: [],
  origin: 'new',
  carriedFrom: null,
  agreedLevel: null,
  decision: null,
  reason: emptyText,
  reviewNote: emptyText,
};
const line: RecordSupport = {
  id: 'line',
  outcomes: [],
  what: words('Reading with Mrs Hartley'),
  level: null,
  who: emptyText,
  frequency: emptyText,
  minutes: null,
  groupSize: emptyText,
  from: null,
  to: null,
  origin: 'new',
  happened: null,
  why: emptyText,
  impact: emptyText,
};
const action: RecordAction = {
  id: 'action',
  what: words('Ask the library'),
  who: emptyText,
  by: null,
  done: false,
  origin: 'new',
};
const sample: MeetingRecord = {
  schema: 13,
  meeting: {
    id: must(parseId<MeetingId>('00000000-0000-4000-8000-0000000000aa'), 'meeting'),
    title: 'Spring review',
    term: 'spring',
    plannedAt: '2026-03-19T15:30',
  },
  school: 'Thistledown',
  pupil: {
    personId: must(child, 'child'),
    preferredName: 'Leo',
    fullName: 'Leo Bell',
    yearGroup: 'Year 2',
    className: 'Owls',
  },
  people: [{ id: who, name: 'Magda', shownAs: 'Mum', role: 'parent', isLead: false }],
  attendance: [],
  plan: { ...emptyPlan, outcomes: [outcome], support: [line], actions: [action] },
  lanes: [],
};

const mine = 'of one meeting: each record says it for itself';
const named = 'stands above each record, and names it';
const found = 'how it is found again, not what it says';

const every: Every<MeetingRecord> = {
  schema: { other: 12, leftOut: 'how it is written down, not what it says' },
  meeting: { other: { ...sample.meeting, title: 'Summer review' }, leftOut: named },
  school: { other: 'Bramble', leftOut: named },
  levels: { other: { universal: 'For all' }, leftOut: 'what a school calls something' },
  pupil: { other: { ...sample.pupil, className: 'Willow' }, leftOut: named },
  people: { other: [] },
  attendance: {
    other: [{ personId: who, how: 'room', from: null, to: null }],
    leftOut: mine,
  },
  attempts: {
    other: [{ day: '2026-03-01', how: 'phone', words: 'No answer', byName: 'A' }],
    leftOut: mine,
  },
  withoutFamily: { other: { why: 'Nobody came', byName: 'A' }, leftOut: mine },
  plan: { other: { ...sample.plan, strengths: [item] } },
  lanes: {
    other: [
      {
        person: who,
        entries: [
          {
            id: 'e',
            kind: 'view',
            topic: 'hopes',
            words: words('Friends'),
            card: null,
            face: null,
            saidBy: who,
            typedBy: who,
            how: 'self',
            lang: 'en',
            helpedBy: null,
          },
        ],
      },
    ],
  },
  reports: {
    other: [
      {
        id: 'report',
        name: 'Hearing test',
        writer: staff,
        type: 'pdf',
        size: 1,
        sha256: 'a',
        came: 'own',
        addedBy: staff,
        at: '2026-03-01T10:00:00Z',
        shownAt: '2026-03-01T10:00:00Z',
      },
    ],
  },
  involvement: {
    other: [
      {
        professional: staff,
        person: who,
        agrees: true,
        how: 'room',
        recordedBy: staff,
        at: '2026-03-01T10:00:00Z',
      },
    ],
  },
  typedUp: {
    other: [{ person: who, day: '2026-03-01', replaces: false, typedBy: staff, at: '' }],
    leftOut: 'the words say themselves that they came on paper, and are compared',
  },
  sen: { other: { plan: 'agreement' } },
  takenOut: {
    other: [{ field: 'sen.why', gap: 'g' }],
    leftOut: 'the gaps are told of at the end of each record',
  },
};

const everyPlan: Every<RecordPlan> = {
  strengths: { other: [item] },
  needs: { other: [item] },
  barriers: { other: [item] },
  strategies: { other: [item] },
  parked: { other: [item] },
  outcomes: { other: [] },
  support: { other: [] },
  actions: { other: [] },
  nextDate: { other: '2026-07-01' },
  scribe: { other: who, leftOut: mine },
  timekeeper: { other: who, leftOut: mine },
  notes: { other: [{ kind: 'paragraph', depth: 0, text: words('Sun'), marks: [] }] },
};

const everySen: Every<RecordSen> = {
  told: { other: [{ person: who, how: 'letter', day: '2026-03-20', by: 'A', notedBy: 'B' }] },
  decision: {
    other: { what: 'end', day: '2026-03-19', why: 'He manages', instead: '', by: 'A' },
  },
  plan: { other: 'agreement' },
  turnTo: { other: { informationReport: 'https://a.example', localOffer: '', sendiass: '' } },
};

const everyOutcome: Every<RecordOutcome> = {
  id: { other: 'other', leftOut: found },
  title: { other: words('Reads a book') },
  childWords: { other: words('I read') },
  childWordsCame: { other: null, leftOut: 'said beside the words' },
  childWordsTranslation: { other: { words: words('Czytam'), lang: 'pl', by: who } },
  aspiration: { other: words('A') },
  areaOfNeed: { other: 'cognition-and-learning' },
  baseline: { other: { ...outcome.baseline, value: 1 } },
  target: { other: { by: null, value: 2 } },
  criteria: { other: { ...outcome.criteria, more: words('More') } },
  atHome: { other: words('H') },
  pupilWill: { other: words('P') },
  measurements: { other: [{ id: 'm', day: '2026-03-01', value: 1, typedBy: who }] },
  origin: { other: 'last', leftOut: found },
  carriedFrom: { other: 'before', leftOut: found },
  agreedLevel: { other: 0 },
  decision: { other: 'continue' },
  heldBack: { other: 'too-much' },
  reason: { other: words('R') },
  reviewNote: { other: words('N') },
};

const everyLine: Every<RecordSupport> = {
  id: { other: 'other', leftOut: found },
  outcomes: { other: ['outcome'] },
  what: { other: words('Reading alone') },
  level: { other: 'targeted' },
  who: { other: words('A') },
  frequency: { other: words('Daily') },
  minutes: { other: 10 },
  groupSize: { other: words('2') },
  from: { other: '2026-03-01' },
  to: { other: '2026-03-01' },
  cost: { other: 5 },
  origin: { other: 'last', leftOut: found },
  happened: { other: 'partly' },
  sessionsPlanned: { other: 4 },
  sessionsGiven: { other: 4 },
  happenedWhy: { other: words('W') },
  howHelps: { other: words('H') },
  why: { other: words('Y') },
  impact: { other: words('I') },
  fromList: {
    other: 'list',
    leftOut: 'where the words came from: they are credited to it themselves',
  },
};

const everyAction: Every<RecordAction> = {
  id: { other: 'other', leftOut: found },
  what: { other: words('Ask the librarian') },
  who: { other: words('Mum') },
  by: { other: '2026-03-01' },
  done: { other: true },
  happened: { other: 'partly' },
  happenedWhy: { other: words('W') },
  origin: { other: 'last', leftOut: found },
};

const cases = <Whole extends object>(
  parts: Every<Whole>,
  changed: (part: Partial<Whole>) => MeetingRecord,
) =>
  Object.entries<{ readonly other: unknown; readonly leftOut?: string }>(parts).map(
    ([part, { other, leftOut }]) => {
      const record = changed({ [part]: other } as Partial<Whole>);
      return { part, isSeen: leftOut === undefined, record };
    },
  );
const withPlan = (part: Partial<RecordPlan>): MeetingRecord => ({
  ...sample,
  plan: { ...sample.plan, ...part },
});

/** A part that is added to a record and not here does not compile; one that is here is compared, or left out for a reason. */
describe('VERSION6 the comparison sees everything of a record', () => {
  it.each([
    ['record', cases(every, (part) => ({ ...sample, ...part }))],
    ['plan', cases(everyPlan, withPlan)],
    ['SEN Support', cases(everySen, (sen) => ({ ...sample, sen }))],
    ['outcome', cases(everyOutcome, (part) => withPlan({ outcomes: [{ ...outcome, ...part }] }))],
    ['support', cases(everyLine, (part) => withPlan({ support: [{ ...line, ...part }] }))],
    ['action', cases(everyAction, (part) => withPlan({ actions: [{ ...action, ...part }] }))],
  ])('each part of a %s', (_, parts) => {
    const seen = parts.filter(({ record }) => compareRecords(sample, record).changes > 0);
    expect(seen.map(({ part }) => part)).toEqual(
      parts.filter(({ isSeen }) => isSeen).map(({ part }) => part),
    );
  });
});
