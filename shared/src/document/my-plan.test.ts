import { expect, it } from 'vitest';

import { emptyPlan } from '#document/empty-plan.ts';

import { myPlanOf } from './my-plan.ts';
import { emptyText, type MeetingRecord, type RecordOutcome, type RecordSupport } from './record.ts';

const text = (words: string) => ({ text: words, by: [] });
const of = (decision: RecordOutcome['decision'], more: Partial<RecordOutcome> = {}) =>
  ({
    id: String(decision),
    title: text(`Title ${decision}`),
    childWords: emptyText,
    pupilWill: emptyText,
    origin: 'last',
    decision,
    ...more,
  }) as RecordOutcome;
const line = (what: string, who: string, to: string | null = null) =>
  ({ id: what, what: text(what), who: text(who), to }) as Partial<RecordSupport> as RecordSupport;

const planOf = (plan: Partial<MeetingRecord['plan']>) =>
  myPlanOf({
    plan: { ...emptyPlan, ...plan },
    meeting: { plannedAt: '2026-03-19T15:30' },
  } as MeetingRecord);

it('CHILD17 an outcome goes on until it is met or another takes its place, decided or not', () => {
  const decisions = ['achieved-stop', 'replace', 'continue', 'seek-advice', null] as const;
  const { done, want } = planOf({ outcomes: decisions.map((decision) => of(decision)) });
  const titles = (all: typeof want) => all.map((each) => each.text.text);
  expect(titles(done)).toEqual(['Title achieved-stop']);
  expect(titles(want)).toEqual(['Title continue', 'Title seek-advice', 'Title null']);
});

it('CHILD17 gives the child’s own words before the title, with their language', () => {
  const childWordsCame = { lang: 'pl' } as NonNullable<RecordOutcome['childWordsCame']>;
  const own = of('continue', { childWords: text('Umiem czytać'), childWordsCame });
  expect(planOf({ outcomes: [own] }).want).toEqual([{ text: text('Umiem czytać'), lang: 'pl' }]);
});

it('CHILD17 names whoever helps once, without what has ended', () => {
  const support = [
    line('Reading', 'Mr Lowe'),
    line('Swimming', 'Mrs Hartley'),
    line('Talking', ' Mr Lowe '),
    line('Over', 'Mr Lowe', '2026-03-01'),
    line(' ', 'Nobody'),
  ];
  expect(planOf({ support }).help).toEqual([
    { who: text('Mr Lowe'), helps: [text('Reading'), text('Talking')] },
    { who: text('Mrs Hartley'), helps: [text('Swimming')] },
  ]);
});
