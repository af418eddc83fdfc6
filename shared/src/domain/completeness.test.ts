import fc from 'fast-check';
import { expect, it } from 'vitest';

import { emptyPlan } from '#document/empty-plan.ts';
import {
  emptyText,
  type RecordEntry,
  type RecordOutcome,
  type RecordText,
} from '#document/record.ts';
import { people, recordEntries, recordPlan } from '#document/testing/arbitrary-record.ts';
import { must } from '#lib/must.ts';

import { gapCodes, whatIsMissing } from './completeness.ts';
import { progressOf } from './progress.ts';

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
  why: emptyText,
  impact: emptyText,
} as const;
const codes = (...asked: Parameters<typeof whatIsMissing>) =>
  whatIsMissing(...asked).map((gap) => gap.code);

it('asks for everything of an empty record, and for nothing of a full one', () => {
  expect(codes(emptyPlan, [], pupil)).toEqual(['no-pupil-views', 'no-outcomes', 'no-next-date']);
  const plan = { ...emptyPlan, outcomes: [full], support: [support], nextDate: '2026-11-12' };
  expect(codes(plan, [{ person: pupil, entries: [view] }], pupil)).toEqual([]);
});

it('asks of an outcome what the next cycle needs, unless it ends here', () => {
  const lanes = [{ person: pupil, entries: [view] }];
  const plan = { ...emptyPlan, outcomes: [blank], nextDate: '2026-11-12' };
  expect(codes(plan, lanes, pupil)).toEqual([
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
  expect(codes({ ...plan, outcomes: [ended] }, lanes, pupil)).toEqual(['no-outcomes']);
});

it('a skipped question is not a view, and words somebody said for the pupil are', () => {
  const lane = (entry: RecordEntry) => [{ person: must(people[1], 'mum'), entries: [entry] }];
  expect(codes(emptyPlan, lane({ ...view, card: null }), pupil)).toContain('no-pupil-views');
  expect(codes(emptyPlan, lane(view), pupil)).not.toContain('no-pupil-views');
});

it('names what it asks of', () => {
  const plan = { ...emptyPlan, support: [{ ...support, minutes: null }] };
  expect(whatIsMissing(plan, [], pupil)).toContainEqual({
    code: 'support-without-length',
    about: { kind: 'support', id: 's1' },
  });
});

it('answers for any record, with codes it knows', () => {
  fc.assert(
    fc.property(recordPlan, recordEntries, (plan, entries) => {
      for (const code of codes(plan, [{ person: pupil, entries }], pupil))
        expect(gapCodes).toContain(code);
    }),
    { numRuns: 50 },
  );
});

it('makes the numbers of a chart’s sentence', () => {
  const measured = (day: string, value: number) => ({ id: day, day, value, typedBy: null });
  const measurements = [measured('2026-03-01', 6), measured('2025-12-01', 4)];
  expect(progressOf({ ...full, measurements })).toEqual({
    start: 2,
    now: 6,
    nowDay: '2026-03-01',
    target: 8,
    by: '2026-07-02',
    unit: 'out of 10',
    share: 4 / 6,
  });
  expect(progressOf(full)).toMatchObject({ now: null, share: null });
});
