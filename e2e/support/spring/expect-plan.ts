import type { PlanEdit } from '@fourchairs/server/demo/script.ts';

import { expect } from '#support/test.ts';

import { account, supportOf } from './account.ts';
import { type Reading, expectText, outcomeIn } from './reading.ts';

type Edit<Do extends PlanEdit['do']> = Extract<PlanEdit, { readonly do: Do }>;

const expectAction = (reading: Reading, { by, texts, scalars }: Edit<'add-action'>): void => {
  const found = reading.record.plan.actions.find(({ what }) => what.text === texts.what);
  expect(found).toMatchObject({ by: scalars.by, done: false, origin: 'new' });
  expectText(reading, found?.what, { words: texts.what ?? '', by });
  expectText(reading, found?.who, { words: texts.who ?? '', by });
};

const expectAgreed = (reading: Reading, edit: Edit<'agree-rating'>): void => {
  const { level: agreedLevel, decision, note, reason, by } = edit;
  const found = outcomeIn(reading, edit.outcome);
  expect(found).toMatchObject({ agreedLevel, decision });
  expect(found.heldBack).toBe(edit.heldBack);
  expectText(reading, found.reviewNote, { words: note, by });
  if (reason !== undefined) expectText(reading, found.reason, { words: reason, by });
};

const expectHappened = (reading: Reading, edit: Edit<'say-happened'>): void => {
  const what = supportOf(edit.support);
  const line = reading.record.plan.support.find((each) => each.what.text === what);
  expect(line?.happened).toBe(edit.happened);
  expectText(reading, line?.impact, { words: edit.impact, by: edit.by });
};

const expectDone = ({ record }: Reading, { what }: Edit<'tick-action'>): void => {
  const found = record.plan.actions.find((action) => action.what.text === what);
  expect(found).toMatchObject({ done: true, happened: 'as-planned' });
};

const expectMeasured = (reading: Reading, edit: Edit<'measure'>): void => {
  const measured = { day: edit.day, value: edit.value, typedBy: reading.idOf(edit.by) };
  expect(outcomeIn(reading, edit.outcome).measurements).toContainEqual(
    expect.objectContaining(measured),
  );
};

const expectReworded = (reading: Reading, { outcome, field, text, by }: Edit<'reword'>): void => {
  const { title, childWords } = outcomeIn(reading, outcome);
  expectText(reading, field === 'title' ? title : childWords, { words: text, by });
};

const expectWritten = (reading: Reading, edit: Edit<'add-point' | 'write-note'>): void => {
  const { plan } = reading.record;
  const written = edit.do === 'add-point' ? plan[edit.list] : plan.notes;
  const texts = (written ?? []).map(({ text }) => text);
  const found = texts.find(({ text }) => text === edit.text);
  expectText(reading, found, { words: edit.text, by: edit.by });
};

const expectEdit = (reading: Reading, edit: PlanEdit): void => {
  switch (edit.do) {
    case 'add-point':
    case 'write-note':
      return expectWritten(reading, edit);
    case 'measure':
      return expectMeasured(reading, edit);
    case 'tick-action':
      return expectDone(reading, edit);
    case 'say-happened':
      return expectHappened(reading, edit);
    case 'agree-rating':
      return expectAgreed(reading, edit);
    case 'set-target':
      return expect(outcomeIn(reading, edit.outcome).target).toEqual({
        by: edit.day,
        value: edit.value,
      });
    case 'reword':
      return expectReworded(reading, edit);
    case 'add-action':
      return expectAction(reading, edit);
    case 'set-next-date':
      return expect(reading.record.plan.nextDate).toBe(edit.day);
    case 'add-outcome':
    case 'add-support':
      throw new Error(`Nobody looks yet whether “${edit.do}” came into the record`);
  }
};

/** Every line of the account that is of the plan is in the record, as its author's. */
export const expectPlan = (reading: Reading): void => {
  for (const edit of account.plan) expectEdit(reading, edit);
};
