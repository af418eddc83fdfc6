import { expect, it } from 'vitest';
import * as Y from 'yjs';

import { must } from '#lib/must.ts';

import { addPiece } from './drawing.ts';
import { addEntry, type EntryValues, entryWords, moveCard, setEntry } from './entries.ts';
import { laneToRecord } from './lane-to-record.ts';
import { createDocument } from './roots.ts';
import { people } from './testing/arbitrary-record.ts';

const [mum, interpreter] = [0, 1].map((n) => must(people[n], 'person'));
const said = {
  saidBy: must(mum, 'mum'),
  typedBy: must(mum, 'mum'),
  how: 'self',
  lang: 'pl',
  helpedBy: null,
} as const;

/** The same lane in another person's browser. */
const as = (person: number, doc: Y.Doc, change: (doc: Y.Doc) => void): void => {
  const theirs = createDocument('lane');
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(doc));
  theirs.clientID = 100 + person;
  theirs.transact(() => change(theirs));
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs));
};

const makeLane = () => {
  const doc = createDocument('lane');
  let id = '';
  as(0, doc, (mums) => {
    id = addEntry(mums, { ...said, kind: 'view', topic: 'working', words: 'Poranki są spokojne' });
  });
  return { doc, id };
};
const recordOf = (doc: Y.Doc) =>
  laneToRecord(doc, said.saidBy, (id) => people[id - 100] ?? null).entries[0];
const changed = { saidBy: mum, typedBy: mum, how: 'scribed', changedBy: [interpreter] };

it('VERSION1 names nobody else where nobody else changed anything, as records of before', () => {
  const { doc, id } = makeLane();
  as(0, doc, (mums) => {
    moveCard(mums, id, 'not-working');
    addPiece(mums, { entry: id, line: 'a', colour: 'black', width: 'thin' }, [1, 1, 2, 2]);
  });
  expect(recordOf(doc)).toMatchObject({ typedBy: mum, how: 'self' });
  expect(recordOf(doc)).not.toHaveProperty('changedBy');
});

it('VERSION1 names who put somebody’s own words under another heading', () => {
  const { doc, id } = makeLane();
  as(1, doc, (theirs) => moveCard(theirs, id, 'not-working'));
  expect(recordOf(doc)).toMatchObject({ ...changed, topic: 'not-working' });
});

it('VERSION1 names who drew on somebody’s entry, and who changed a piece of theirs', () => {
  const { doc, id } = makeLane();
  as(1, doc, (theirs) =>
    addPiece(theirs, { entry: id, line: 'a', colour: 'black', width: 'thin' }, [1, 1, 2, 2]),
  );
  expect(recordOf(doc)).toMatchObject(changed);

  const other = makeLane();
  as(0, other.doc, (mums) =>
    addPiece(mums, { entry: other.id, line: 'a', colour: 'black', width: 'thin' }, [1, 1]),
  );
  as(1, other.doc, (theirs) => {
    for (const piece of theirs.getMap<Y.Map<unknown>>('strokes').values())
      piece.set('colour', 'red');
  });
  expect(recordOf(other.doc)).toMatchObject(changed);
});

it.each<EntryValues>([{ card: 'owl' }, { face: 'sad' }, { face: null }])(
  'VERSION1 names who chose %o in somebody’s entry',
  (values) => {
    const { doc, id } = makeLane();
    as(0, doc, (mums) => setEntry(mums, id, { face: 'ok' }));
    as(1, doc, (theirs) => setEntry(theirs, id, values));
    expect(recordOf(doc)).toMatchObject(changed);
  },
);

it('VERSION1 names nobody twice: who typed the words is not also who changed them', () => {
  const doc = createDocument('lane');
  as(1, doc, (theirs) => {
    const by = { ...said, typedBy: must(interpreter, 'interpreter'), how: 'interpreted' } as const;
    const id = addEntry(theirs, { ...by, kind: 'view', topic: 'working' });
    entryWords(theirs, id).insert(0, 'Calm');
  });
  expect(recordOf(doc)).toMatchObject({ typedBy: interpreter, how: 'interpreted' });
  expect(recordOf(doc)).not.toHaveProperty('changedBy');
});
