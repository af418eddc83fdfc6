import type * as Y from 'yjs';

import {
  cameScalars,
  flatAction,
  flatOutcome,
  flatPoint,
  flatSupport,
} from '#document/flat-items.ts';
import { itemOf, writableText } from '#document/items.ts';
import { setNextDate } from '#document/next-date.ts';
import { replaceText } from '#document/plain-text.ts';
import { type PlanCollection, planCollections, planItems } from '#document/plan-items.ts';
import type { RecordPlan } from '#document/record.ts';

import { addMissing, putBackItem, putBackList, type WantedItem } from './put-back-items.ts';
import { putBackNotes } from './put-back-notes.ts';

/** The items of one list of a version. */
export const itemsOfPlan = (plan: RecordPlan, list: PlanCollection): WantedItem[] => {
  switch (list) {
    case 'outcomes':
      return plan.outcomes.map((outcome) => ({
        ...flatOutcome(outcome),
        list,
        measurements: outcome.measurements,
        ...(outcome.childWordsCame && { came: cameScalars(outcome) }),
      }));
    case 'support':
      return plan.support.map((line) => ({ ...flatSupport(line), list, outcomes: line.outcomes }));
    case 'actions':
      return plan.actions.map((action) => ({ ...flatAction(action), list }));
    case 'strengths':
    case 'needs':
    case 'barriers':
    case 'strategies':
    case 'parked':
      return (plan[list] ?? []).map((point) => ({ ...flatPoint(point), list }));
  }
};

const known = (ids: ReadonlyMap<string, string>, item: WantedItem): WantedItem => {
  const here = { ...item, id: ids.get(item.id) ?? item.id };
  return item.outcomes === undefined
    ? here
    : { ...here, outcomes: item.outcomes.map((id) => ids.get(id) ?? id) };
};

/** What of a version is put back: one text, one item, the day of the next review, the notes, or all of it. */
export type PutBack =
  | {
      readonly part: 'text';
      readonly list: PlanCollection;
      readonly id: string;
      readonly name: string;
    }
  | { readonly part: 'item'; readonly list: PlanCollection; readonly id: string }
  | { readonly part: 'nextDate' | 'notes' | 'plan' };

const putBackPlan = (doc: Y.Doc, then: RecordPlan, notesOrigin: unknown): void => {
  const lists = planCollections.map((list) => [list, itemsOfPlan(then, list)] as const);
  // Added by themselves: undoing a step that adds something takes away what it added, and nothing else.
  const ids = addMissing(
    doc,
    lists.flatMap(([, items]) => items),
  );
  doc.transact(() => {
    for (const [list, items] of lists) {
      putBackList(
        doc,
        list,
        items.map((item) => known(ids, item)),
      );
    }
    setNextDate(doc, then.nextDate);
  });
  putBackNotes(doc, then.notes, notesOrigin);
};

const putBackOne = (
  doc: Y.Doc,
  then: RecordPlan,
  part: Extract<PutBack, { readonly id: string }>,
) => {
  const wanted = itemsOfPlan(then, part.list).find(({ id }) => id === part.id);
  if (wanted === undefined) return;
  if (part.part === 'item') {
    const ids = addMissing(doc, [wanted]);
    if (!ids.has(wanted.id)) doc.transact(() => putBackItem(doc, wanted));
    return;
  }
  const [, text] = wanted.texts.find(([name]) => name === part.name) ?? [];
  if (text === undefined) return;
  const item = itemOf(planItems(doc, part.list), part.id);
  replaceText(writableText(item, part.name), text.text);
};

/**
 * Puts words of an earlier version back into the shared document, as ordinary edits of whoever does it (VERSION4): they
 * pass the gate under their own lease, their undo takes them out again, and no version changes. Lanes are not touched:
 * nobody says again what somebody else said.
 */
export const putBack = (
  doc: Y.Doc,
  then: RecordPlan,
  part: PutBack,
  { notesOrigin = null }: { readonly notesOrigin?: unknown } = {},
): void => {
  switch (part.part) {
    case 'plan':
      putBackPlan(doc, then, notesOrigin);
      return;
    case 'nextDate':
      doc.transact(() => setNextDate(doc, then.nextDate));
      return;
    case 'notes':
      putBackNotes(doc, then.notes, notesOrigin);
      return;
    case 'item':
    case 'text':
      putBackOne(doc, then, part);
  }
};
