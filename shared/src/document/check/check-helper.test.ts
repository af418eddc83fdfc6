import { expect, it } from 'vitest';
import * as Y from 'yjs';

import { addPiece } from '#document/drawing.ts';
import { addEntry, entriesOf, entryTranslation, setEntry } from '#document/entries.ts';
import { setLook } from '#document/page-look.ts';
import { createDocument } from '#document/roots.ts';
import { parseId, type PersonId } from '#lib/ids.ts';
import { must } from '#lib/must.ts';

import { checkChanged } from './check-changed.ts';

const magda = must(parseId<PersonId>('0c9f4f3b-2d0e-4c3a-9d53-6a6f2b1f7e22'), 'person');
const ewa = must(parseId<PersonId>('7f2c1d7e-6f0a-4a3f-8a51-0d2b6a1c9e11'), 'person');

type OneChange = readonly [PersonId, (doc: Y.Doc) => void];

/** What the check says of changes to Magda's preparation, one after the other, each by the person whose client it is. */
const inPrepOfMagda = (...changes: readonly OneChange[]): string[] => {
  const server = createDocument('prep');
  const owners = new Map<number, PersonId>();
  const heard: string[] = [];
  for (const [by, change] of changes) {
    const people = {
      typistOf: (client: number) => owners.get(client) ?? null,
      isOfMeeting: () => true,
      isPupil: () => false,
      helper: by === magda ? null : by,
    };
    const look = (transaction: Y.Transaction): void => {
      for (const { code } of checkChanged(server, 'prep', transaction, people)) heard.push(code);
    };
    const client = createDocument('prep');
    owners.set(client.clientID, by);
    Y.applyUpdate(client, Y.encodeStateAsUpdate(server));
    client.transact(() => change(client));
    server.on('afterTransaction', look);
    Y.applyUpdate(server, Y.encodeStateAsUpdate(client, Y.encodeStateVector(server)));
    server.off('afterTransaction', look);
  }
  return heard;
};

const adds =
  (typedBy: PersonId) =>
  (doc: Y.Doc): void =>
    void addEntry(doc, {
      kind: 'view',
      topic: 'at-home',
      saidBy: magda,
      typedBy,
      how: typedBy === magda ? 'self' : 'scribed',
      lang: 'en',
      helpedBy: null,
      words: 'I see evenings',
    });
const first = (doc: Y.Doc) => must(entriesOf(doc)[0], 'entry');
const translates = (doc: Y.Doc): void => {
  const { id } = first(doc);
  setEntry(doc, id, { translatedBy: ewa, translationLang: 'en' });
  entryTranslation(doc, id).insert(0, 'I see evenings');
};
const writes = (doc: Y.Doc): void => first(doc).words.insert(0, 'Not ');
const draws = (doc: Y.Doc): void =>
  addPiece(doc, { entry: first(doc).id, line: 'line', colour: 'red', width: 'thin' }, [1, 1, 2, 2]);
const removes = (doc: Y.Doc): void =>
  void must(doc.getMap<Y.Map<unknown>>('entries').get(first(doc).id), 'entry').set('removed', true);

it('GATE9 lets a helper add to a preparation and change what they added; its owner changes all', () => {
  const all = [writes, draws, removes];
  expect(
    inPrepOfMagda([ewa, adds(ewa)], ...all.map((change) => [ewa, change] as const), [
      ewa,
      (doc) => setEntry(doc, [...doc.getMap('entries').keys()][0] ?? '', { how: 'phone' }),
    ]),
  ).toEqual([]);
  expect(inPrepOfMagda([ewa, adds(ewa)], ...all.map((change) => [magda, change] as const))).toEqual(
    [],
  );
  expect(inPrepOfMagda([magda, adds(magda)], [ewa, adds(ewa)])).toEqual([]);
});

it.each([
  ['words put in', writes],
  ['letters taken out', (doc: Y.Doc) => first(doc).words.delete(0, 2)],
  ['how it came in', (doc: Y.Doc) => setEntry(doc, first(doc).id, { how: 'phone' })],
  ['the answer itself', removes],
  ['a line drawn for it', draws],
  ['how the page looks', (doc: Y.Doc) => setLook(doc, 'words')],
] as const)('GATE9 refuses a helper’s change of what is the owner’s: %s', (_, change) => {
  expect(inPrepOfMagda([magda, adds(magda)], [ewa, change])).toEqual(['not-theirs']);
  expect(inPrepOfMagda([magda, adds(magda)], [magda, change])).toEqual([]);
});

it('PREP8 a helper may put the owner’s words into another language beside them, and no more', () => {
  expect(inPrepOfMagda([magda, adds(magda)], [ewa, translates])).toEqual([]);
  const both = (doc: Y.Doc): void => {
    translates(doc);
    setEntry(doc, first(doc).id, { lang: 'pl' });
  };
  expect(inPrepOfMagda([magda, adds(magda)], [ewa, both])).toEqual(['not-theirs']);
});
