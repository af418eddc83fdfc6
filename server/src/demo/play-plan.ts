import { addAction, listActions, setAction } from '@fourchairs/shared/document/actions.ts';
import { headingElement } from '@fourchairs/shared/document/heading-element.ts';
import { addMeasurement } from '@fourchairs/shared/document/measurements.ts';
import { setNextDate } from '@fourchairs/shared/document/next-date.ts';
import {
  addOutcome,
  listOutcomes,
  outcomeText,
  setOutcome,
} from '@fourchairs/shared/document/outcomes.ts';
import { plainText, replaceText } from '@fourchairs/shared/document/plain-text.ts';
import { notesOf } from '@fourchairs/shared/document/plan-items.ts';
import { addPoint } from '@fourchairs/shared/document/points.ts';
import {
  addSupport,
  listSupport,
  setSupport,
  supportText,
} from '@fourchairs/shared/document/support-lines.ts';
import { assertNever } from '@fourchairs/shared/lib/assert-never.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import * as Y from 'yjs';

import type { Key, PlanEdit } from '#demo/script.ts';

/** What the scripts' short names stand for; kept from one meeting of a pupil to the next. */
export type PlanKeys = {
  /** Ids in the document of the meeting that is being written. */
  readonly outcomes: Map<Key, string>;
  /** Support lines by what they are, which does not change when they are carried on. */
  readonly support: Map<Key, string>;
};

/** After a meeting was made from the one before: outcomes have new ids, known by what they carry on. */
export const followCarried = (keys: PlanKeys, doc: Y.Doc): void => {
  for (const [key, id] of keys.outcomes) {
    const carried = listOutcomes(doc).find(({ carriedFrom }) => carriedFrom === id);
    if (carried) keys.outcomes.set(key, carried.id);
    else keys.outcomes.delete(key);
  }
};

const outcomeId = (keys: PlanKeys, key: Key): string =>
  must(keys.outcomes.get(key), `outcome ${key}`);

const supportId = (keys: PlanKeys, doc: Y.Doc, key: Key): string => {
  const what = must(keys.support.get(key), `support ${key}`);
  const line = listSupport(doc).find(({ text }) => plainText(text('what')) === what);
  return must(line, `support ${key} in the document`).id;
};

const writeNote = (doc: Y.Doc, kind: 'heading' | 'paragraph', words: string): void => {
  const block = kind === 'heading' ? headingElement(2) : new Y.XmlElement('paragraph');
  block.insert(0, [new Y.XmlText(words)]);
  const notes = notesOf(doc);
  notes.insert(notes.length, [block]);
};

const sayHappened = (
  doc: Y.Doc,
  id: string,
  edit: Extract<PlanEdit, { do: 'say-happened' }>,
): void => {
  setSupport(doc, id, { happened: edit.happened, ...(edit.to ? { to: edit.to } : {}) });
  replaceText(supportText(doc, id, 'impact'), edit.impact);
};

const agreeRating = (
  doc: Y.Doc,
  id: string,
  edit: Extract<PlanEdit, { do: 'agree-rating' }>,
): void => {
  const { level: agreedLevel, decision, heldBack = null } = edit;
  setOutcome(doc, id, { agreedLevel, decision, heldBack });
  replaceText(outcomeText(doc, id, 'reviewNote'), edit.note);
  if (edit.reason) replaceText(outcomeText(doc, id, 'reason'), edit.reason);
};

const tickAction = (doc: Y.Doc, what: string): void => {
  const action = listActions(doc).find(({ text }) => plainText(text('what')) === what);
  setAction(doc, must(action, `action “${what}”`).id, { done: true });
};

const addKeyed = (
  doc: Y.Doc,
  keys: PlanKeys,
  edit: Extract<PlanEdit, { do: 'add-outcome' | 'add-support' }>,
): void => {
  if (edit.do === 'add-outcome') {
    const { scalars, texts } = edit;
    keys.outcomes.set(edit.key, addOutcome(doc, { origin: 'new', ...scalars, texts }));
    return;
  }
  const outcomes = edit.outcomes.map((key) => outcomeId(keys, key));
  addSupport(doc, { origin: 'new', ...edit.scalars, texts: edit.texts, outcomes });
  keys.support.set(edit.key, must(edit.texts.what, 'what the support is'));
};

/** Does one thing to the shared document, as `typist`. */
export const playPlanEdit = (
  doc: Y.Doc,
  edit: PlanEdit,
  { keys, typist }: { keys: PlanKeys; typist: PersonId },
): void => {
  switch (edit.do) {
    case 'add-point':
      return void addPoint(doc, edit.list, edit.text);
    case 'add-outcome':
    case 'add-support':
      return addKeyed(doc, keys, edit);
    case 'add-action':
      return void addAction(doc, { origin: 'new', ...edit.scalars, texts: edit.texts });
    case 'measure': {
      const { day, value } = edit;
      const id = outcomeId(keys, edit.outcome);
      return void addMeasurement(doc, id, { day, value, typedBy: typist });
    }
    case 'reword':
      return replaceText(outcomeText(doc, outcomeId(keys, edit.outcome), edit.field), edit.text);
    case 'set-target': {
      const target = { targetBy: edit.day, targetValue: edit.value };
      return setOutcome(doc, outcomeId(keys, edit.outcome), target);
    }
    case 'agree-rating':
      return agreeRating(doc, outcomeId(keys, edit.outcome), edit);
    case 'say-happened':
      return sayHappened(doc, supportId(keys, doc, edit.support), edit);
    case 'tick-action':
      return tickAction(doc, edit.what);
    case 'set-next-date':
      return setNextDate(doc, edit.day);
    case 'write-note':
      return writeNote(doc, edit.kind, edit.text);
    default:
      return assertNever(edit);
  }
};
