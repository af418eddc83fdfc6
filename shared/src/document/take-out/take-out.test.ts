import fc from 'fast-check';
import { uuidv4 } from 'lib0/random';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { emptyPlan } from '#document/empty-plan.ts';
import { addEntry } from '#document/entries.ts';
import { fieldKey, textOf } from '#document/field-key.ts';
import { laneToRecord } from '#document/lane-to-record.ts';
import { planToRecord } from '#document/plan-to-record.ts';
import type { AuthorOf } from '#document/record-text.ts';
import type { MeetingRecord, RecordOutcome, RecordPlan, RecordText } from '#document/record.ts';
import { createDocument } from '#document/roots.ts';
import { seedPlan } from '#document/seed/seed-plan.ts';
import { people, recordPlan } from '#document/testing/arbitrary-record.ts';
import { must } from '#lib/must.ts';

import { mapTexts } from './map-texts.ts';
import { countInRecord, takeOutOfDocument, takeOutOfRecord } from './take-out.ts';
import { withoutWords } from './without-words.ts';

const authorOf: AuthorOf = (client) => people[client - 100] ?? null;
const open = (plan: RecordPlan): Y.Doc => {
  const doc = createDocument('meeting');
  const clientIdOf = (person: string | null) =>
    person === null ? 99 : 100 + people.findIndex((each) => each === person);
  for (const { update } of seedPlan(plan, clientIdOf)) Y.applyUpdate(doc, update);
  return doc;
};
const recordOf = (plan: RecordPlan) => ({ plan, lanes: [] }) as unknown as MeetingRecord;

/** A translation of which nothing is left is none; whether it is behind is worked out from what stands there. */
const outcomeOf = (outcome: RecordOutcome): RecordOutcome => {
  const { childWordsTranslation: translation, ...rest } = outcome;
  if (translation === undefined || translation.words.text === '') return rest;
  const { words, lang, by } = translation;
  return { ...rest, childWordsTranslation: { words, lang, by } };
};
const plainOutcomes = (plan: RecordPlan): RecordPlan => ({
  ...plan,
  outcomes: plan.outcomes.map(outcomeOf),
});

/** Without what stands in the place of the words. */
const unmarked = (record: MeetingRecord): RecordPlan => {
  const { plan } = mapTexts(record, (_, { text, by }): RecordText => ({ text, by }));
  return plainOutcomes(plan);
};

const textsOf = (plan: RecordPlan): (readonly [string, string])[] => {
  const found: (readonly [string, string])[] = [];
  mapTexts(recordOf(plan), (key, text) => {
    for (const words of text.text.match(/[^\n]+/gu) ?? []) found.push([key, words]);
    return text;
  });
  return found;
};

/** A stretch of some text of the plan, by whole characters. */
const stretchIn = (plan: RecordPlan, which: number, from: number, length: number) => {
  const texts = textsOf(plan);
  const [field, words] = texts[which % Math.max(texts.length, 1)] ?? [];
  if (field === undefined || words === undefined) return null;
  const letters = Array.from(words);
  const start = from % letters.length;
  return { field, words: letters.slice(start, start + length).join('') };
};

it('VERSION3 words taken out of a record and of its document leave the two the same', () => {
  fc.assert(
    fc.property(
      recordPlan,
      fc.nat(50),
      fc.nat(8),
      fc.integer({ min: 1, max: 6 }),
      (plan, which, from, length) => {
        const taken = stretchIn(plan, which, from, length);
        fc.pre(taken !== null);
        if (taken === null) return;
        const doc = open(plan);
        const record = recordOf(planToRecord(doc, authorOf));
        expect(countInRecord(record, taken)).toBeGreaterThan(0);
        const without = takeOutOfRecord(record, { ...taken, gap: 'g' });
        expect(takeOutOfDocument(doc, taken)).toBe(true);
        expect(plainOutcomes(planToRecord(doc, authorOf))).toEqual(unmarked(without));
      },
    ),
    { numRuns: 80 },
  );
});

describe('VERSION3 words that stand beside their translation', () => {
  const mum = must(people[0], 'mum');
  const ewa = must(people[1], 'an interpreter');
  const texts = { own: 'Ben bije moją córkę', english: 'Ben hits my daughter' };
  const openLane = () => {
    const doc = createDocument('lane');
    const id = addEntry(doc, {
      kind: 'view',
      topic: 'not-working',
      saidBy: mum,
      typedBy: mum,
      how: 'self',
      lang: 'pl',
      helpedBy: null,
      words: texts.own,
      translation: texts.english,
      translatedBy: ewa,
      translationLang: 'en',
    });
    const record = (): MeetingRecord =>
      ({ plan: emptyPlan, lanes: [laneToRecord(doc, mum, authorOf)] }) as unknown as MeetingRecord;
    return { doc, record, own: fieldKey.entry(mum, id), english: fieldKey.translation(mum, id) };
  };
  const shownIn = ({ lanes: [lane] }: MeetingRecord) => {
    const { words, translation } = must(lane?.entries[0], 'the entry');
    return [words.text, translation?.words.text ?? ''];
  };

  it.each([
    ['own', 'Ben', [' bije moją córkę', '']],
    ['english', 'Ben hits', ['', ' my daughter']],
  ] as const)('go with what says the same in the other language: %s', (which, words, left) => {
    const { doc, record, ...fields } = openLane();
    const taken = { field: fields[which], words };
    const without = takeOutOfRecord(record(), { ...taken, gap: 'g' });
    expect(shownIn(without)).toEqual(left);
    let marks = 0;
    mapTexts(without, (_, text) => {
      marks += text.gaps?.length ?? 0;
      return text;
    });
    expect(marks).toBe(2);
    expect(takeOutOfDocument(doc, taken)).toBe(true);
    expect(shownIn(record())).toEqual(left);
    expect(String.fromCodePoint(...Y.encodeStateAsUpdate(doc))).not.toContain('Ben');
  });

  it('stay where the words stand in neither', () => {
    const { doc, record, own } = openLane();
    const taken = { field: own, words: 'Tom' };
    expect(takeOutOfDocument(doc, taken)).toBe(false);
    expect(takeOutOfRecord(record(), { ...taken, gap: 'g' })).toEqual(record());
    expect(shownIn(record())).toEqual([texts.own, texts.english]);
  });
});

it('VERSION3 nothing of the words is left in the state of the document', () => {
  const secret = 'Ben’s brother hit him';
  const text = { text: `Zofia says ${secret}, she saw it`, by: [] };
  const plan = { strengths: [{ id: uuidv4(), text }] };
  const whole = { needs: [], barriers: [], outcomes: [], support: [], actions: [], notes: [] };
  const by = [{ person: people[0] ?? null, length: text.text.length }];
  const doc = open({
    ...whole,
    strengths: plan.strengths.map((each) => ({ ...each, text: { ...text, by } })),
    nextDate: null,
  });
  const field = `strengths.${plan.strengths[0]?.id ?? ''}.text`;
  takeOutOfDocument(doc, { field, words: secret });
  for (const state of [Y.encodeStateAsUpdate(doc), Y.encodeStateAsUpdateV2(doc)])
    expect(String.fromCodePoint(...state)).not.toContain('brother');
  expect(textOf(doc, field)?.toJSON()).toBe('Zofia says , she saw it');
});

it('VERSION3 keeps whose the other words are, and marks of earlier gaps where they belong', () => {
  const [one, two] = [people[0] ?? null, people[1] ?? null];
  const text: RecordText = {
    text: 'one two one four',
    by: [
      { person: one, length: 5 },
      { person: two, length: 11 },
    ],
    gaps: [{ at: 8, gap: 'earlier' }],
  };
  expect(withoutWords(text, 'one ', 'later')).toEqual({
    text: 'two four',
    by: [
      { person: one, length: 1 },
      { person: two, length: 7 },
    ],
    gaps: [
      { at: 0, gap: 'later' },
      { at: 4, gap: 'earlier' },
      { at: 4, gap: 'later' },
    ],
  });
});
