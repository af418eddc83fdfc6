import { addEntry, entriesOf, setEntry } from '@fourchairs/shared/document/entries.ts';
import {
  listOutcomes,
  listRemovedOutcomes,
  moveOutcome,
  removeOutcome,
  restoreOutcome,
  setOutcome,
} from '@fourchairs/shared/document/outcomes.ts';
import { notesOf, planItems } from '@fourchairs/shared/document/plan-items.ts';
import { childFaces, decisions, goalLevels } from '@fourchairs/shared/domain/codes.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type * as Y from 'yjs';

import { addTitled, titleOf } from '#collab/testing/words.ts';

import { makeBold, paragraphOf } from './honest-typist.ts';
import type { Step } from './steps.ts';
import { placeIn } from './type-in.ts';

const pick = <Item>(items: readonly Item[], at: number): Item | undefined =>
  items[at % Math.max(1, items.length)];

const typeInTitle = (title: Y.Text, step: Step): void => {
  if (step.do === 'type') title.insert(placeIn(title, step.at), step.words);
  if (step.do !== 'delete') return;
  const from = placeIn(title, step.at);
  const to = placeIn(title, Math.min(from + step.length, title.length));
  if (to > from) title.delete(from, to - from);
};

/** Codes, numbers, order and what is removed. `kept` is the outcome in which everybody types. */
const arrange = (doc: Y.Doc, kept: string, step: Extract<Step, { at: number }>): void => {
  const { at } = step;
  const others = listOutcomes(doc).filter(({ id }) => id !== kept);
  const some = pick(others, at)?.id;
  if (step.do === 'answer') {
    const agreedLevel = pick([...goalLevels, null], at) ?? null;
    const decision = pick([...decisions, null], at) ?? null;
    setOutcome(doc, some ?? kept, at % 2 === 0 ? { agreedLevel } : { decision, targetValue: at });
  } else if (step.do === 'move' && some !== undefined) {
    moveOutcome(doc, some, at % 3 === 0 ? null : kept);
  } else if (step.do === 'remove' && some !== undefined) removeOutcome(doc, some);
  else if (step.do === 'bring-back') {
    const gone = pick(listRemovedOutcomes(doc), at);
    if (gone) restoreOutcome(doc, gone.id);
  }
};

/** What a person does to the plan they see. */
export const editAsTold = (doc: Y.Doc, outcome: string, step: Step): void => {
  // A page that has not seen the outcome yet shows nothing to type in.
  if (!planItems(doc, 'outcomes').in.has(outcome)) return;
  if (step.do === 'add') addTitled(doc, 'More');
  else if (step.do === 'paragraph') notesOf(doc).insert(0, [paragraphOf('words')]);
  else if (step.do === 'bold') makeBold(doc);
  else if (step.do === 'type' || step.do === 'delete') typeInTitle(titleOf(doc, outcome), step);
  else if ('at' in step) arrange(doc, outcome, step);
};

/** What a person does in their own lane. */
export const editLaneAsTold = (doc: Y.Doc, person: PersonId, step: Step): void => {
  if (step.do === 'lane-add') {
    addEntry(doc, {
      kind: 'view',
      topic: 'my-words',
      saidBy: person,
      typedBy: person,
      how: 'self',
      lang: 'en-GB',
      helpedBy: null,
    });
  }
  if (step.do !== 'lane-answer' && step.do !== 'lane-type') return;
  const entry = pick(entriesOf(doc), step.at);
  if (entry === undefined) return;
  if (step.do === 'lane-type') entry.words.insert(placeIn(entry.words, step.at), 'own 😀 ');
  else setEntry(doc, entry.id, { face: pick(childFaces, step.at) ?? null });
};
