import fc from 'fast-check';
import { expect, it } from 'vitest';

import { carryIn } from '#document/carry-in.ts';
import { emptyPlan } from '#document/empty-plan.ts';
import type {
  MeetingRecord,
  RecordEntry,
  RecordPlan,
  RecordSupport,
  RecordText,
} from '#document/record.ts';
import { people, recordEntries, recordPlan } from '#document/testing/arbitrary-record.ts';
import type { MeetingId } from '#lib/ids.ts';
import { parseId } from '#lib/ids.ts';
import { must } from '#lib/must.ts';

import { compareRecords } from './compare.ts';

const [mum, child] = [0, 2].map((n) => must(people[n], 'person'));
const typed = (text: string, person = mum): RecordText => ({
  text,
  by: text === '' ? [] : [{ person: person ?? null, length: text.length }],
});
const record = (plan: RecordPlan, entries: readonly RecordEntry[] = []): MeetingRecord => ({
  schema: 1,
  meeting: {
    id: must(parseId<MeetingId>('00000000-0000-4000-8000-0000000000aa'), 'meeting'),
    title: 'Spring review',
    term: 'spring',
    plannedAt: '2026-03-19T15:30',
  },
  school: 'Thistledown',
  pupil: {
    personId: must(child, 'child'),
    preferredName: 'Zofia',
    fullName: 'Zofia Nowak-Bell',
    yearGroup: '2',
    className: 'Owls',
  },
  people: [],
  attendance: [],
  plan,
  lanes: [{ person: must(child, 'child'), entries }],
});
it('a record compared with itself has no change', () => {
  fc.assert(
    fc.property(recordPlan, recordEntries, (plan, entries) => {
      const { changes, notes, outcomes } = compareRecords(
        record(plan, entries),
        record(plan, entries),
      );
      expect([changes, notes.length, outcomes.length]).toEqual([
        0,
        plan.notes.length,
        plan.outcomes.length,
      ]);
    }),
    { numRuns: 60 },
  );
});

it('comparing any two records shows every item of both once', () => {
  fc.assert(
    fc.property(recordPlan, recordPlan, (before, after) => {
      const { outcomes, notes, support } = compareRecords(record(before), record(after));
      const shown = <Item>(list: readonly { before: Item | null; after: Item | null }[]) => [
        list.flatMap((each) => each.before ?? []).length,
        list.flatMap((each) => each.after ?? []),
      ];
      expect(shown(outcomes)).toEqual([before.outcomes.length, after.outcomes]);
      expect(shown(support)).toEqual([before.support.length, after.support]);
      expect(notes.flatMap((each) => each.after ?? []).length).toBe(after.notes.length);
      expect(notes.flatMap((each) => each.before ?? []).length).toBe(before.notes.length);
    }),
    { numRuns: 60 },
  );
});

it('finds last term’s outcomes again by where they were carried from', () => {
  fc.assert(
    fc.property(recordPlan, (plan) => {
      const next = carryIn(plan);
      const { outcomes, support } = compareRecords(record(plan), record(next));
      for (const { before, after } of outcomes)
        expect(after === null || after.carriedFrom === before?.id).toBe(true);
      expect(support.every(({ changedValues }) => !changedValues.includes('origin'))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('an edited support line is one that changed, not one gone and one new', () => {
  const blank = typed('');
  const line = (id: string, what: string): RecordSupport => ({
    id,
    outcomes: [],
    what: typed(what),
    level: null,
    who: blank,
    frequency: blank,
    minutes: 20,
    groupSize: blank,
    from: null,
    to: null,
    origin: 'new',
    happened: null,
    why: blank,
    impact: blank,
  });
  const { support } = compareRecords(
    record({
      ...emptyPlan,
      support: [line('a', 'Talking group with Mr Lowe'), line('b', 'Laptop')],
    }),
    record({ ...emptyPlan, support: [line('c', 'Talking group with Mrs Hartley')] }),
  );
  expect(support.map(({ status, before, after }) => [status, before?.id, after?.id])).toEqual([
    ['changed', 'a', 'c'],
    ['removed', 'b', undefined],
  ]);
});

it('puts what somebody said then beside what they say now, whole', () => {
  const said = (words: string, level: 1 | 2): RecordEntry => ({
    id: words,
    saidBy: must(child, 'child'),
    typedBy: must(child, 'child'),
    how: 'self',
    lang: 'en',
    helpedBy: null,
    kind: 'rating',
    outcome: 'z1',
    level,
    face: null,
    tme: null,
    skipped: false,
    words: typed(words),
  });
  const { views, changes } = compareRecords(
    record(emptyPlan, [said('ok', 1)]),
    record(emptyPlan, [said('good', 2)]),
  );
  expect(changes).toBe(1);
  expect(views).toMatchObject([
    {
      about: { kind: 'rating', outcome: 'z1' },
      changed: true,
      before: [{ level: 1 }],
      after: [{ level: 2 }],
    },
  ]);
});
