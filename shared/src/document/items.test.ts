import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';

import { must } from '#lib/must.ts';

import { addAction, listActions } from './actions.ts';
import { fieldKey, makeText, textOf } from './field-key.ts';
import { itemOf } from './items.ts';
import {
  addOutcome,
  listOutcomes,
  listRemovedOutcomes,
  moveOutcome,
  outcomeText,
  removeOutcome,
  restoreOutcome,
  setDecision,
} from './outcomes.ts';
import { plainText } from './plain-text.ts';
import { planItems } from './plan-items.ts';
import { createDocument } from './roots.ts';
import { addSupport, linkOutcome, listSupport } from './support-lines.ts';

const join = (a: Y.Doc, b: Y.Doc): void => {
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a, Y.encodeStateVector(b)));
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)));
};
const titles = (doc: Y.Doc): string[] =>
  listOutcomes(doc).map((outcome) => plainText(outcome.text('title')));

it('adds, moves and lists in order', () => {
  const doc = createDocument('meeting');
  const a = addOutcome(doc, { origin: 'new', texts: { title: 'a' } });
  addOutcome(doc, { origin: 'new', texts: { title: 'b' } });
  const c = addOutcome(doc, { origin: 'new', texts: { title: 'c' } }, a);
  expect(titles(doc)).toEqual(['c', 'a', 'b']);
  moveOutcome(doc, c, null);
  expect(titles(doc)).toEqual(['a', 'b', 'c']);
  setDecision(doc, a, 'continue');
  expect(listOutcomes(doc)[0]?.decision).toBe('continue');
});

it('CLIENT6 removing keeps words typed at the same time', () => {
  const [mum, teacher] = [createDocument('meeting'), createDocument('meeting')];
  const id = addOutcome(mum, { origin: 'new', texts: { title: 'Read' } });
  join(mum, teacher);
  removeOutcome(teacher, id);
  outcomeText(mum, id, 'title').insert(4, ' aloud');
  join(mum, teacher);
  expect(listOutcomes(mum)).toEqual([]);
  expect(listRemovedOutcomes(teacher).map((each) => each.id)).toEqual([id]);
  restoreOutcome(teacher, id);
  join(mum, teacher);
  expect(titles(mum)).toEqual(['Read aloud']);
});

it('makes every text and inner map with its item', () => {
  const doc = createDocument('meeting');
  const id = addOutcome(doc, { origin: 'new' });
  expect(outcomeText(doc, id, 'criterion-much-less').length).toBe(0);
  expect(listOutcomes(doc)[0]?.measurements).toEqual([]);
});

it('gives equal order keys the same place everywhere, and room between them', () => {
  const doc = createDocument('meeting');
  const ids = ['b', 'a', 'c'].map((title) => addOutcome(doc, { origin: 'new', texts: { title } }));
  for (const id of ids) {
    const item = planItems(doc, 'outcomes').in.get(id);
    if (item instanceof Y.Map) item.set('order', 'a0');
  }
  const [first, second] = listOutcomes(doc);
  addOutcome(doc, { origin: 'new', texts: { title: 'between' } }, second?.id);
  expect(titles(doc)[1]).toBe('between');
  expect(listOutcomes(doc)[0]?.id).toBe(first?.id);
  expect(listOutcomes(doc)[2]?.id).toBe(second?.id);
});

it('links and unlinks outcomes of a support line', () => {
  const doc = createDocument('meeting');
  const id = addSupport(doc, { origin: 'new', outcomes: ['x', 'y'], minutes: 20, cost: 240 });
  linkOutcome(doc, id, 'x', false);
  expect(listSupport(doc)[0]).toMatchObject({ outcomes: ['y'], minutes: 20, cost: 240 });
});

it('several people adding, moving, removing and typing at once converge and lose nothing', () => {
  const step = fc.record({
    who: fc.nat(2),
    what: fc.constantFrom('add', 'move', 'remove', 'restore', 'type', 'sync'),
    at: fc.nat(20),
    to: fc.nat(20),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const docs = [0, 1, 2].map(() => createDocument('meeting'));
      let typed = 0;
      let added = 0;
      const act = (doc: Y.Doc, { what, at, to }: { what: string; at: number; to: number }) => {
        const all = [...listOutcomes(doc), ...listRemovedOutcomes(doc)];
        const one = all[at % Math.max(1, all.length)];
        if (what === 'add') {
          addOutcome(doc, { origin: 'new' }, one?.id ?? null);
          added += 1;
        }
        if (one === undefined) return;
        if (what === 'move') moveOutcome(doc, one.id, all[to % all.length]?.id ?? null);
        if (what === 'remove') removeOutcome(doc, one.id);
        if (what === 'restore') restoreOutcome(doc, one.id);
        if (what === 'type') {
          one.text('title').insert(0, 'x');
          typed += 1;
        }
      };
      for (const each of steps) {
        const [doc, other] = [docs[each.who], docs[(each.who + 1) % 3]];
        if (doc === undefined || other === undefined) continue;
        if (each.what === 'sync') join(doc, other);
        else act(doc, each);
      }
      const [a, b, c] = docs;
      if (a === undefined || b === undefined || c === undefined) return;
      for (const [from, to] of [
        [a, b],
        [b, c],
        [a, c],
        [a, b],
      ] as const)
        join(from, to);
      const shown = (doc: Y.Doc) => listOutcomes(doc).map((each) => each.id);
      expect(shown(b)).toEqual(shown(a));
      expect(shown(c)).toEqual(shown(a));
      const all = [...listOutcomes(a), ...listRemovedOutcomes(a)];
      expect(all.length).toBe(added);
      expect(all.reduce((sum, each) => sum + each.text('title').length, 0)).toBe(typed);
    }),
    { numRuns: 150 },
  );
});

it('keeps actions apart from outcomes', () => {
  const doc = createDocument('meeting');
  addAction(doc, { origin: 'new', by: '2026-03-19', texts: { who: 'Mum' } });
  expect(listOutcomes(doc)).toEqual([]);
  expect(listActions(doc)[0]).toMatchObject({ by: '2026-03-19', done: null });
});

it('reads an item from before schema 4 as having said nothing, and makes its text when somebody writes', () => {
  const doc = createDocument('meeting');
  const id = addAction(doc, { origin: 'last', texts: { what: 'Send word lists home' } });
  const item = itemOf(planItems(doc, 'actions'), id);
  item.delete('happenedWhy');
  const why = () => must(listActions(doc)[0], 'action').text('happenedWhy');
  expect(plainText(why())).toBe('');
  const key = fieldKey.action(id, 'happenedWhy');
  expect(textOf(doc, key)).toBeNull();
  must(makeText(doc, key), 'text').insert(0, 'The printer broke.');
  expect(plainText(why())).toBe('The printer broke.');
  expect(makeText(doc, key)).toBe(textOf(doc, key));
});
