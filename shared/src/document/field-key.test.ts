import { expect, it } from 'vitest';
import * as Y from 'yjs';

import { planPlaceOf } from './field-key.ts';
import { setNextDate } from './next-date.ts';
import { addOutcome, outcomeText } from './outcomes.ts';
import { notesOf, planCollections, planItems } from './plan-items.ts';
import { createDocument } from './roots.ts';

/** The keys from the root to every type that `change` changed in a new document. */
const keysOf = (change: (doc: Y.Doc) => void): string[][] => {
  const doc = createDocument('meeting');
  const keys: string[][] = [];
  const climb = <Event>(type: Y.AbstractType<Event>): string[] => {
    const item = type._item;
    if (item === null) return [Y.findRootTypeKey(type)];
    return item.parent instanceof Y.AbstractType && item.parentSub !== null
      ? [...climb(item.parent), item.parentSub]
      : [];
  };
  doc.on('afterTransaction', ({ changed }: Y.Transaction) => {
    for (const type of changed.keys()) keys.push(climb(type));
  });
  change(doc);
  return keys;
};

it.each(planCollections)('finds the list %s by the keys a document has', (list) => {
  const [keys = []] = keysOf((doc) => planItems(doc, list).in.set('x', new Y.Map()));
  expect(planPlaceOf(keys)).toEqual({ in: list, name: '' });
});

it('finds a text of an item, a value of the plan, and the notes', () => {
  const typed = keysOf((doc) => {
    const id = addOutcome(doc, { origin: 'new', texts: {} });
    outcomeText(doc, id, 'reason').insert(0, 'because');
  }).at(-1);
  expect(planPlaceOf(typed ?? [])).toEqual({ in: 'outcomes', name: 'reason' });
  const [dated = []] = keysOf((doc) => setNextDate(doc, '2026-07-02'));
  expect(planPlaceOf(dated)).toEqual({ in: 'values' });
  const [root = []] = keysOf((doc) => notesOf(doc).insert(0, [new Y.XmlElement('paragraph')]));
  expect(planPlaceOf(root)).toEqual({ in: 'notes' });
  expect(planPlaceOf([])).toEqual({ in: 'notes' });
});
