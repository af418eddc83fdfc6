import { expect, it } from 'vitest';

import { bringSeen, takeBackSeen } from './bring-seen.ts';
import { addOutcome, listOutcomes, removeOutcome, restoreOutcome } from './outcomes.ts';
import { createDocument } from './roots.ts';

const seen = {
  id: 'seen-1',
  outcome: 'z1',
  day: '2026-04-20',
  value: 7,
  note: '',
  by: '00000000-0000-4000-8000-000000000001',
};
const note = { ...seen, id: 'seen-2', day: '2026-04-21', value: null, note: 'Told it to Babcia.' };

const makePlan = () => {
  const doc = createDocument('meeting');
  addOutcome(doc, { origin: 'last', carriedFrom: 'z1', texts: { title: 'Reads aloud' } });
  addOutcome(doc, { origin: 'new', texts: { title: 'Sits with friends' } });
  return doc;
};
const measured = (doc: ReturnType<typeof makePlan>) =>
  listOutcomes(doc).map(({ measurements }) => measurements);

it('comes to the outcome that was carried in, under its own id, and to no other', () => {
  const doc = makePlan();
  const other = { ...seen, id: 'seen-3', outcome: 'z2' };
  bringSeen(doc, [seen, note, other]);
  expect(measured(doc)).toEqual([
    [
      { id: 'seen-1', day: '2026-04-20', value: 7, note: '', typedBy: seen.by },
      { id: 'seen-2', day: '2026-04-21', value: null, note: note.note, typedBy: seen.by },
    ],
    [],
  ]);
});

it('brought twice is there once, and what was taken back stays away', () => {
  const doc = makePlan();
  bringSeen(doc, [seen]);
  bringSeen(doc, [seen, note]);
  expect(measured(doc)[0]).toHaveLength(2);
  takeBackSeen(doc, 'seen-1');
  takeBackSeen(doc, 'nobody-knows-it');
  bringSeen(doc, [seen, note]);
  expect(measured(doc)[0]?.map(({ id }) => id)).toEqual(['seen-2']);
});

it('about an outcome that was taken out of the plan goes nowhere', () => {
  const doc = makePlan();
  const [carried] = listOutcomes(doc);
  removeOutcome(doc, carried?.id ?? '');
  bringSeen(doc, [seen]);
  restoreOutcome(doc, carried?.id ?? '');
  expect(measured(doc)).toEqual([[], []]);
});
