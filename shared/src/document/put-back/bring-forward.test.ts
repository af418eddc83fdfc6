import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';

import { carryIn } from '#document/carry-in.ts';
import { checkDocument } from '#document/check/check-document.ts';
import { emptyPlan } from '#document/empty-plan.ts';
import { listOutcomes, outcomeText, removeOutcome, setOutcome } from '#document/outcomes.ts';
import { plainText, replaceText } from '#document/plain-text.ts';
import { planToRecord } from '#document/plan-to-record.ts';
import { emptyText, type RecordPlan } from '#document/record.ts';
import { createDocument } from '#document/roots.ts';
import { seedPlan } from '#document/seed/seed-plan.ts';
import { addSupport, linkOutcome, listSupport, removeSupport } from '#document/support-lines.ts';
import { mapPlanTexts } from '#document/take-out/map-texts.ts';
import { pupil, recordPlan } from '#document/testing/arbitrary-record.ts';
import { withoutWordsOf } from '#document/without-words-of.ts';
import { must } from '#lib/must.ts';

import { bringForward, bringForwardLeft } from './bring-forward.ts';
import { listChanged } from './list-changed.ts';
import { putBack } from './put-back.ts';

const nobody = () => null;
const read = (doc: Y.Doc): RecordPlan => planToRecord(doc, nobody);
const open = (plan: RecordPlan): Y.Doc => {
  const doc = createDocument('meeting');
  for (const { update } of seedPlan(plan, () => 7)) Y.applyUpdate(doc, update);
  doc.clientID = 8;
  return doc;
};

/** A meeting that goes on from `then`, and what of `then` reads otherwise in it. */
const nextMeeting = (then: RecordPlan) => {
  let made = 0;
  const doc = open(carryIn(then, () => `new-${(made += 1)}`));
  const differs = () => {
    const now = read(doc);
    const forward = bringForward(then, now);
    return { forward, changes: listChanged(forward, now) };
  };
  return { doc, differs };
};

/** A text without an author is carried in as none. */
const typed = (text: string) => ({ text, by: [{ person: pupil, length: text.length }] });

const plan = (): RecordPlan => {
  const doc = createDocument('meeting');
  const text = typed('Two cards a day');
  const id = addSupport(doc, { origin: 'new', texts: { what: 'Cards' } });
  const { support } = read(doc);
  expect(support[0]?.id).toBe(id);
  const outcome = (n: number, title: string): RecordPlan['outcomes'][number] => ({
    id: `outcome-${n}`,
    title: typed(title),
    childWords: typed('I read'),
    aspiration: text,
    areaOfNeed: null,
    baseline: { day: null, text, value: 1, unit: text },
    target: { by: null, value: null },
    criteria: { 'much-less': text, less: text, expected: text, more: text, 'much-more': text },
    atHome: text,
    pupilWill: text,
    measurements: [],
    origin: 'last',
    carriedFrom: null,
    agreedLevel: 1,
    decision: n === 2 ? 'achieved-stop' : 'continue',
    reason: text,
    reviewNote: text,
  });
  return {
    ...emptyPlan,
    outcomes: [outcome(1, 'Reads aloud'), outcome(2, 'Ties her laces')],
    support: support.map((line) => ({ ...line, what: typed('Cards'), outcomes: ['outcome-1'] })),
  };
};

it('VERSION4 what was carried in and not touched reads as it did', () => {
  fc.assert(
    fc.property(recordPlan, (then) => {
      const { differs } = nextMeeting(then);
      // Only what did not come into this meeting can be brought back; nothing that did is said to differ.
      for (const { put, is } of differs().changes) expect([put.part, is]).toEqual(['item', null]);
    }),
    { numRuns: 60 },
  );
});

it('VERSION4 of two actions in the same words, the one that was done is not taken for the one that goes on', () => {
  const action = { by: null, happened: null, origin: 'last' as const, happenedWhy: emptyText };
  const phone = { ...action, what: typed('Phone the clinic') };
  const { differs } = nextMeeting({
    ...emptyPlan,
    actions: [
      { ...phone, id: 'first', who: typed('Mrs Hartley'), done: true },
      { ...phone, id: 'again', who: typed('Magda'), done: false },
    ],
  });
  expect(differs().changes.map(({ put }) => put.part)).not.toContain('text');
});

it('VERSION4 words of the earlier version come back, and what this meeting said of them stays', () => {
  const { doc, differs } = nextMeeting(plan());
  const { id } = must(listOutcomes(doc)[0], 'outcome');
  replaceText(outcomeText(doc, id, 'title'), 'Reads signs');
  replaceText(outcomeText(doc, id, 'reviewNote'), 'Better in the morning');
  setOutcome(doc, id, { agreedLevel: 2, decision: 'adapt', heldBack: 'how-measured' });
  const { forward, changes } = differs();
  const title = must(
    changes.find(({ was }) => was === 'Reads aloud'),
    'the changed title',
  );
  expect(title).toMatchObject({ put: { part: 'text', id, name: 'title' }, is: 'Reads signs' });
  expect(changes.some(({ was }) => was === '' || was === null)).toBe(false);
  putBack(doc, forward, title.put);
  const [outcome] = listOutcomes(doc);
  expect(plainText(must(outcome, 'outcome').text('title'))).toBe('Reads aloud');
  expect(plainText(must(outcome, 'outcome').text('reviewNote'))).toBe('Better in the morning');
  expect(outcome).toMatchObject({
    agreedLevel: 2,
    decision: 'adapt',
    heldBack: 'how-measured',
  });
  expect(forward.outcomes[0]).toHaveProperty('heldBack', 'how-measured');
});

it('VERSION4 an outcome that was stopped, and support that was removed, come back as new items, once', () => {
  const { doc, differs } = nextMeeting(plan());
  const [line] = listSupport(doc);
  removeSupport(doc, must(line, 'support').id);
  for (const { put } of differs().changes) putBack(doc, differs().forward, put);
  expect(listOutcomes(doc).map(({ text }) => plainText(text('title')))).toEqual([
    'Reads aloud',
    'Ties her laces',
  ]);
  const [, laces] = listOutcomes(doc);
  expect(laces).toMatchObject({ origin: 'last', carriedFrom: 'outcome-2', decision: null });
  const [again, ...others] = listSupport(doc);
  expect(others).toEqual([]);
  expect(again?.outcomes).toEqual([listOutcomes(doc)[0]?.id]);
  expect(differs().changes).toEqual([]);
  expect(checkDocument(doc, 'meeting')).toEqual([]);
});

it('VERSION4 an outcome that was removed in this meeting is offered again', () => {
  const { doc, differs } = nextMeeting(plan());
  const [first] = listOutcomes(doc);
  const [line] = listSupport(doc);
  linkOutcome(doc, must(line, 'support').id, must(first, 'outcome').id, false);
  removeOutcome(doc, must(first, 'outcome').id);
  expect(differs().changes.map(({ was, is }) => [was, is])).toContainEqual(['Reads aloud', null]);
});

it('APART5 nothing comes back of what somebody kept apart wrote, and nothing goes in its place', () => {
  const theirs = { text: 'Quarnelia', by: [{ person: pupil, length: 9 }] };
  const nobodys = mapPlanTexts(plan(), (_key, { text }) => ({
    text,
    by: [{ person: null, length: text.length }],
  }));
  const [first, laces] = nobodys.outcomes;
  const whole: RecordPlan = {
    ...nobodys,
    outcomes: [
      { ...must(first, 'outcome'), atHome: theirs, pupilWill: theirs },
      { ...must(laces, 'outcome'), aspiration: theirs },
      { ...must(laces, 'outcome'), id: 'theirs', title: theirs },
    ],
    strengths: [{ id: 'strength', text: theirs }],
  };
  const then = withoutWordsOf(whole, new Set([pupil]));
  const { doc } = nextMeeting(then);
  const { id } = must(listOutcomes(doc)[0], 'outcome');
  replaceText(outcomeText(doc, id, 'title'), 'Reads signs');
  replaceText(outcomeText(doc, id, 'atHome'), 'Every night');
  // By itself, and as something of the same outcome that is no words is brought back.
  setOutcome(doc, id, { areaOfNeed: 'cognition-and-learning' });
  const forward = () => bringForwardLeft(then, read(doc));
  const changes = () => listChanged(forward(), read(doc));
  expect(changes().map(({ was }) => was)).toEqual(['Reads aloud', null, 'Ties her laces']);
  for (const { put } of changes()) putBack(doc, forward(), put);
  expect(changes()).toEqual([]);
  const titles = listOutcomes(doc).map(({ text }) => plainText(text('title')));
  expect(titles).toEqual(['Reads aloud', 'Ties her laces']);
  expect(outcomeText(doc, id, 'atHome').toJSON()).toBe('Every night');
  expect(JSON.stringify(read(doc))).not.toContain('Quarnelia');
});
