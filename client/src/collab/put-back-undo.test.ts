import { setAction } from '@fourchairs/shared/document/actions.ts';
import { emptyPlan } from '@fourchairs/shared/document/empty-plan.ts';
import { moveItem, removeItem, listItems } from '@fourchairs/shared/document/items.ts';
import { listOutcomes, removeOutcome, setOutcome } from '@fourchairs/shared/document/outcomes.ts';
import { planItems, planCollections } from '@fourchairs/shared/document/plan-items.ts';
import { planToRecord } from '@fourchairs/shared/document/plan-to-record.ts';
import { addPoint } from '@fourchairs/shared/document/points.ts';
import { putBack } from '@fourchairs/shared/document/put-back/put-back.ts';
import type { RecordPlan } from '@fourchairs/shared/document/record.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import { seedPlan } from '@fourchairs/shared/document/seed/seed-plan.ts';
import { recordPlan } from '@fourchairs/shared/document/testing/arbitrary-record.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';

import { FieldUndo } from './field-undo.ts';

const nobody = () => null;
const read = (doc: Y.Doc): RecordPlan => planToRecord(doc, nobody);

/** What somebody else did since, in their own browser. */
const changeElsewhere = (doc: Y.Doc, places: readonly number[]): void => {
  const theirs = createDocument('meeting');
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(doc));
  for (const [index, name] of planCollections.entries()) {
    const items = planItems(theirs, name);
    const all = listItems(items);
    const one = all[(places[index] ?? 0) % Math.max(all.length, 1)];
    if (one === undefined) continue;
    const [text] = [...one.item.values()].filter((value) => value instanceof Y.Text);
    text?.insert(0, 'since then ');
    if (name === 'actions') setAction(theirs, one.id, { done: true, by: null });
    if (name === 'outcomes') setOutcome(theirs, one.id, { agreedLevel: -1 });
    if ((places[index] ?? 0) % 3 === 0) removeItem(items, one.id);
    else moveItem(items, one.id, null);
  }
  addPoint(theirs, 'needs', 'new since then');
  for (const { id } of listOutcomes(theirs).slice(2)) removeOutcome(theirs, id);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs), 'wire');
};

it('VERSION4 one step of undo brings back everything that a version was put back over', () => {
  const places = fc.array(fc.nat(5), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(recordPlan, places, (plan, at) => {
      const doc = createDocument('meeting');
      for (const { update } of seedPlan({ ...plan, notes: emptyPlan.notes }, () => 7))
        Y.applyUpdate(doc, update, 'wire');
      const then = read(doc);
      const undo = new FieldUndo(doc);
      changeElsewhere(doc, at);
      const before = read(doc);
      putBack(doc, then, { part: 'plan' });
      expect(read(doc)).toEqual(then);
      undo.undo();
      expect(read(doc)).toEqual(before);
      expect(undo.state.canUndo).toBe(false);
    }),
    { numRuns: 40 },
  );
});
