import { expect, it } from 'vitest';
import * as Y from 'yjs';

import { addPiece } from '#document/drawing.ts';
import { addEntry } from '#document/entries.ts';
import { laneToRecord } from '#document/lane-to-record.ts';
import { addMeasurement } from '#document/measurements.ts';
import { addOutcome } from '#document/outcomes.ts';
import { planToRecord } from '#document/plan-to-record.ts';
import type { MeetingRecord } from '#document/record.ts';
import { createDocument } from '#document/roots.ts';
import { people } from '#document/testing/arbitrary-record.ts';
import { must } from '#lib/must.ts';

import { homeOf, plainKey } from './plain-key.ts';
import { countInRecord, takeOutOfDocument, takeOutOfRecord } from './take-out.ts';

const child = must(people[0], 'a person');
const secret = 'Ben hit her';
const bytes = (doc: Y.Doc) =>
  [Y.encodeStateAsUpdate(doc), Y.encodeStateAsUpdateV2(doc)].map((state) =>
    String.fromCodePoint(...state),
  );
const nobody = () => null;
const base = {
  lanes: [],
  plan: planToRecord(createDocument('meeting'), nobody),
} as unknown as MeetingRecord;

it('VERSION3 takes words out of the note beside a measurement, in the record and in the document', () => {
  const doc = createDocument('meeting');
  const outcome = addOutcome(doc, { origin: 'last' });
  const note = `When ${secret} again`;
  const id = addMeasurement(doc, outcome, { day: '2026-03-01', value: 3, note, typedBy: child });
  const field = plainKey.measurement(outcome, id);
  const record = { ...base, plan: planToRecord(doc, nobody) };
  expect(homeOf(field)).toBe('meeting');
  expect(countInRecord(record, { field, words: secret })).toBe(1);
  const without = takeOutOfRecord(record, { field, words: secret, gap: 'g' });
  expect(takeOutOfDocument(doc, { field, words: secret })).toBe(true);
  expect(planToRecord(doc, nobody)).toEqual(without.plan);
  expect(without.plan.outcomes[0]?.measurements[0]).toMatchObject({
    value: 3,
    note: 'When [words taken out] again',
  });
  expect(without.takenOut).toEqual([{ field, gap: 'g' }]);
  for (const state of bytes(doc)) expect(state).not.toContain('hit');
  expect(takeOutOfDocument(doc, { field, words: secret })).toBe(false);
});

const openLane = () => {
  const doc = createDocument('lane');
  const entry = addEntry(doc, {
    kind: 'view',
    topic: 'my-words',
    saidBy: child,
    typedBy: child,
    how: 'self',
    lang: 'en',
    helpedBy: null,
    helperName: secret,
  });
  const line = { entry, line: 'one', colour: 'black', width: 'thin' } as const;
  addPiece(doc, line, [1, 2, 3, 4]);
  const record = () => ({ ...base, lanes: [laneToRecord(doc, child, nobody)] });
  return { doc, entry, record };
};

it('VERSION3 takes the name that a child gave a helper out of the record and the lane', () => {
  const { doc, entry, record } = openLane();
  const field = plainKey.helper(child, entry);
  expect(homeOf(field)).toBe(`lane.${child}`);
  const without = takeOutOfRecord(record(), { field, words: secret, gap: 'g' });
  expect(takeOutOfDocument(doc, { field, words: secret })).toBe(true);
  expect(without.lanes).toEqual(record().lanes);
  expect(without.lanes[0]?.entries[0]?.helperName).toBe('[words taken out]');
  for (const state of bytes(doc)) expect(state).not.toContain(secret);
});

it('VERSION3 takes a drawing out as a whole, with a mark in its place', () => {
  const { doc, entry, record } = openLane();
  const taken = { field: plainKey.drawing(child, entry), words: 'a drawing' };
  expect(countInRecord(record(), taken)).toBe(1);
  const without = takeOutOfRecord(record(), { ...taken, gap: 'g' });
  expect(takeOutOfDocument(doc, taken)).toBe(true);
  expect(doc.getMap('strokes').size).toBe(0);
  expect(without.lanes[0]?.entries[0]).not.toHaveProperty('drawing');
  expect(without.lanes[0]?.entries[0]?.words.gaps).toEqual([{ at: 0, gap: 'g' }]);
  expect(countInRecord(without, taken)).toBe(0);
});

it('VERSION3 words in rows beside the record are cut in it under the keys of those rows', () => {
  const record = {
    ...base,
    attempts: [
      { day: '2026-03-01', how: 'phone', words: `Said ${secret}`, byName: 'A' },
      { day: '2026-03-02', how: 'phone', words: '', byName: 'A' },
    ],
    withoutFamily: { why: secret, byName: 'A' },
    reports: [{ id: 'r', name: `${secret}.pdf` }],
    sen: { decision: { what: 'go-on', day: '2026-03-01', why: secret, instead: '', by: 'A' } },
  } as unknown as MeetingRecord;
  const fields = ['attempts', 'without-family', plainKey.report('r'), 'decision'];
  const without = fields.reduce(
    (before, field) => takeOutOfRecord(before, { field, words: secret, gap: field }),
    record,
  );
  expect(JSON.stringify(without)).not.toContain(secret);
  expect(without.takenOut).toEqual(fields.map((field) => ({ field, gap: field })));
  expect(fields.map(homeOf)).toEqual([null, null, null, null]);
  const file = { field: plainKey.reportFile('r'), words: 'a file' };
  expect(countInRecord(without, file)).toBe(1);
  expect(countInRecord(takeOutOfRecord(without, { ...file, gap: 'f' }), file)).toBe(0);
});
