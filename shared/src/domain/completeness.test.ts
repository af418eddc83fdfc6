import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { emptyPlan } from '#document/empty-plan.ts';
import {
  emptyText,
  type RecordEntry,
  type RecordLane,
  type RecordOutcome,
  type RecordPlan,
  type RecordText,
} from '#document/record.ts';
import { people, recordEntries, recordPlan } from '#document/testing/arbitrary-record.ts';
import { must } from '#lib/must.ts';

import type { SenDecision } from './codes.ts';
import { gapCodes, whatIsMissing } from './completeness.ts';
import { isWithout } from './sen-decisions.ts';

const pupil = must(people[0], 'pupil');
const text = (words: string): RecordText => ({
  text: words,
  by: [{ person: pupil, length: words.length }],
});
const blank: RecordOutcome = {
  id: 'z1',
  title: text('Follow instructions with three parts'),
  childWords: emptyText,
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
  origin: 'last',
  carriedFrom: null,
  agreedLevel: null,
  decision: null,
  reason: emptyText,
  reviewNote: emptyText,
};
const full: RecordOutcome = {
  ...blank,
  baseline: { day: '2025-09-18', text: emptyText, value: 2, unit: text('out of 10') },
  target: { by: '2026-07-02', value: 8 },
  atHome: text('A game'),
  pupilWill: text('Ask'),
  agreedLevel: -1,
  decision: 'continue',
  reason: text('Nearly'),
};
const view: RecordEntry = {
  id: 'v',
  saidBy: pupil,
  typedBy: pupil,
  how: 'self',
  lang: 'en',
  helpedBy: null,
  kind: 'view',
  topic: 'working',
  words: emptyText,
  card: 'owl',
  face: null,
};
const mum = must(people[1], 'mum');
const heard = [
  { person: pupil, entries: [view] },
  { person: mum, entries: [{ ...view, saidBy: mum }] },
];
const support = {
  id: 's1',
  outcomes: ['z1'],
  what: text('Talk group'),
  level: null,
  who: text('Mr Lowe'),
  frequency: text('twice a week'),
  minutes: 20,
  groupSize: emptyText,
  from: null,
  to: null,
  origin: 'new',
  happened: null,
  why: text('It helped before'),
  impact: emptyText,
} as const;
const nobodyElse = {
  sen: { asks: 'go-on', decision: null, ending: null },
  untold: [],
  professionals: [],
  reports: [],
} as const;
const missingIn = (plan: RecordPlan, lanes: readonly RecordLane[]) =>
  whatIsMissing({ plan, lanes }, { pupil, parents: [mum], ...nobodyElse });
const codes = (plan: RecordPlan, lanes: readonly RecordLane[]) =>
  missingIn(plan, lanes).map((gap) => gap.code);
const point = (words: string) => ({ id: words, text: text(words) });
/** Everything that is said of the pupil and no outcome. */
const known = {
  ...emptyPlan,
  strengths: [point('Tells stories')],
  needs: [point('Time to think')],
  strategies: [point('One instruction at a time')],
};

it('asks for everything of an empty record, and for nothing of a full one', () => {
  expect(codes(emptyPlan, [])).toEqual([
    'no-pupil-views',
    'no-parent-views',
    'no-strengths',
    'no-needs',
    'no-outcomes',
    'no-strategies',
    'no-next-date',
  ]);
  const plan = { ...known, outcomes: [full], support: [support], nextDate: '2026-11-12' };
  expect(codes(plan, heard)).toEqual([]);
});

it('takes what held an outcome back for a reason, and asks for one where neither is said', () => {
  const of = (outcome: RecordOutcome) =>
    codes({ ...known, outcomes: [outcome], support: [support], nextDate: '2026-11-12' }, heard);
  const unsaid = { ...full, reason: emptyText };
  expect(of(unsaid)).toEqual(['no-reason']);
  expect(of({ ...unsaid, heldBack: 'too-much' })).toEqual([]);
});

it('asks of an outcome what the next cycle needs, unless it ends here', () => {
  const plan = { ...known, outcomes: [blank], nextDate: '2026-11-12' };
  expect(codes(plan, heard)).toEqual([
    'no-rating',
    'no-decision',
    'no-baseline',
    'no-success-measure',
    'no-target-day',
    'no-support',
    'no-home',
    'no-pupil-part',
  ]);
  const ended = {
    ...blank,
    agreedLevel: 1,
    decision: 'achieved-stop',
    reason: text('Done'),
  } as const;
  expect(codes({ ...plan, outcomes: [ended] }, heard)).toEqual(['no-outcomes']);
});

it('a skipped question is not a view, and words somebody said for the pupil are', () => {
  const lane = (entry: RecordEntry) => [{ person: mum, entries: [entry] }];
  expect(codes(emptyPlan, lane({ ...view, card: null }))).toContain('no-pupil-views');
  expect(codes(emptyPlan, lane(view))).not.toContain('no-pupil-views');
});

it('asks first whether last time’s actions and support happened, and then no more of those actions', () => {
  const action = {
    id: 'a1',
    what: text('Send words home'),
    who: emptyText,
    by: null,
    done: false,
    origin: 'last',
  } as const;
  const line = { ...support, origin: 'last' } as const;
  const plan = {
    ...known,
    outcomes: [full],
    support: [line],
    actions: [action],
    nextDate: '2026-11-12',
  };
  expect(missingIn(plan, heard)).toEqual([
    { code: 'action-not-reviewed', about: { kind: 'action', id: 'a1' } },
    { code: 'support-not-reviewed', about: { kind: 'support', id: 's1' } },
  ]);
  const reviewed = {
    ...plan,
    support: [{ ...line, happened: 'not' } as const],
    actions: [{ ...action, happened: 'partly' } as const],
  };
  expect(codes(reviewed, heard)).toEqual(['action-without-who', 'action-without-day']);
});

it('asks of support what it is for and how it helps', () => {
  const plan = { ...known, support: [{ ...support, outcomes: [], why: emptyText }] };
  const found = codes(plan, heard);
  expect(found).toContain('support-without-outcome');
  expect(found).toContain('support-without-effect');
  const helps = { ...support, why: emptyText, howHelps: text('She hears one part at a time') };
  expect(codes({ ...known, support: [helps] }, heard)).not.toContain('support-without-effect');
});

it('INVOLVE4, TOLD4 asks for the family’s agreement to each who helps, for every report before the meeting, and for telling the family', () => {
  const asked = whatIsMissing(
    { plan: emptyPlan, lanes: heard },
    {
      pupil,
      parents: [mum],
      ...nobodyElse,
      untold: [mum],
      professionals: [
        { id: 'p1', agreed: true },
        { id: 'p2', agreed: false },
      ],
      reports: [
        { id: 'r1', shown: 'before' },
        { id: 'r2', shown: 'since' },
        { id: 'r3', shown: 'not' },
      ],
    },
  );
  expect(asked.slice(0, 4)).toEqual([
    { code: 'no-involvement', about: { kind: 'professional', id: 'p2' } },
    { code: 'report-late', about: { kind: 'report', id: 'r2' } },
    { code: 'report-not-shown', about: { kind: 'report', id: 'r3' } },
    { code: 'not-told', about: { kind: 'person', id: mum } },
  ]);
});

describe('SEN3 what was decided about SEN Support', () => {
  const at = (asks: 'start' | 'go-on', decision: SenDecision | null) =>
    whatIsMissing(
      { plan: { ...emptyPlan, outcomes: [blank], support: [support] }, lanes: heard },
      {
        pupil,
        parents: [mum],
        ...nobodyElse,
        untold: [mum],
        sen: { asks, decision, ending: decision !== null && isWithout(decision) ? decision : null },
      },
    ).map(({ code }) => code);

  it('is asked of a first meeting', () => {
    expect(at('start', null)).toContain('no-sen-decision');
    expect(at('start', 'start')).not.toContain('no-sen-decision');
    expect(at('go-on', null)).not.toContain('no-sen-decision');
  });

  it('asks for no next cycle where there is none, and to be told that it ends', () => {
    for (const [asks, decision] of [
      ['start', 'not-now'],
      ['go-on', 'end'],
    ] as const) {
      const asked = ['no-strengths', 'no-needs', 'no-rating', 'no-decision'];
      const telling = decision === 'end' ? ['not-told-end'] : [];
      expect(at(asks, decision)).toEqual([...telling, ...asked]);
    }
    expect(at('go-on', 'less')).toEqual(expect.arrayContaining(['not-told', 'no-next-date']));
  });
});

it('names what it asks of', () => {
  const plan = { ...emptyPlan, support: [{ ...support, minutes: null }] };
  expect(missingIn(plan, [])).toContainEqual({
    code: 'support-without-length',
    about: { kind: 'support', id: 's1' },
  });
});

it('answers for any record, with codes it knows', () => {
  fc.assert(
    fc.property(recordPlan, recordEntries, (plan, entries) => {
      for (const code of codes(plan, [{ person: pupil, entries }]))
        expect(gapCodes).toContain(code);
    }),
    { numRuns: 50 },
  );
});
