import { emptyPlan } from '@fourchairs/shared/document/empty-plan.ts';
import {
  emptyText,
  type RecordEntry,
  type RecordOutcome,
  type RecordPlan,
  type RecordText,
} from '@fourchairs/shared/document/record.ts';
import { type PersonId, parseId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import type { SavedRecord } from '../saved-record.ts';

const personId = (n: number): PersonId =>
  must(parseId<PersonId>(`00000000-0000-4000-8000-00000000000${n}`), 'a person’s id');
export const [zofia, magda, teacher] = [personId(1), personId(2), personId(3)];

export const words = (text: string, by: PersonId = teacher): RecordText => ({
  text,
  by: text === '' ? [] : [{ person: by, length: text.length }],
});

/** An outcome of last time with nothing in it but what the test says. */
export const outcomeWith = (more: Partial<RecordOutcome>): RecordOutcome => ({
  id: 'outcome',
  title: emptyText,
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
  ...more,
});

/** A saved record of three people; what stands in it is the test's. */
export const sampleSaved = (
  plan: Partial<RecordPlan> = {},
  entries: readonly RecordEntry[] = [],
  rest: Partial<SavedRecord> = {},
): SavedRecord => ({
  version: {
    meetingId: '00000000-0000-4000-8000-0000000000aa',
    n: 2,
    title: 'Spring review, agreed',
    at: '2026-03-19T16:40:00.000Z',
    hash: 'ab'.repeat(32),
    peopleCount: 3,
  },
  record: {
    schema: 4,
    meeting: {
      id: '00000000-0000-4000-8000-0000000000aa',
      title: 'Spring review',
      term: 'spring',
      plannedAt: '2026-03-19T15:30',
    },
    school: 'Larkfield Primary',
    pupil: {
      personId: zofia,
      preferredName: 'Zofia',
      fullName: 'Zofia Nowak-Bell',
      yearGroup: 'Year 4',
      className: '4 Oak',
    },
    people: [
      { id: zofia, name: 'Zofia Nowak-Bell', shownAs: 'Zofia', role: 'child', isLead: false },
      { id: magda, name: 'Magda Nowak', shownAs: 'Mum', role: 'parent', isLead: false },
      { id: teacher, name: 'Miss Adeyemi', shownAs: '', role: 'teacher', isLead: true },
    ],
    attendance: [{ personId: zofia, how: 'room', from: '15:30', to: '15:50' }],
    plan: { ...emptyPlan, ...plan },
    lanes: [{ person: zofia, entries }],
  },
  agreements: [],
  recordState: 'shared',
  asked: [magda, teacher],
  replies: [],
  additions: [],
  gaps: [],
  ...rest,
});

/** What Magda would see differently, said in Polish. */
export const polishAnswer = {
  personId: magda,
  version: 2,
  answer: 'differs',
  words: 'Karty',
  about: null,
  saidBy: magda,
  typedBy: magda,
  how: 'self',
  lang: 'pl',
  at: '2026-03-19T16:45:00.000Z',
} as const;
