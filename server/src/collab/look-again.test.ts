import { piecesInDrawing } from '@fourchairs/shared/document/check/limits.ts';
import { laneOf, prepOf } from '@fourchairs/shared/document/document-name.ts';
import { addPiece } from '@fourchairs/shared/document/drawing.ts';
import { addEntry, entriesOf, entryWords } from '@fourchairs/shared/document/entries.ts';
import { notesOf } from '@fourchairs/shared/document/plan-items.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { syncType } from '@fourchairs/shared/protocol/socket/frame.ts';
import { expect, it } from 'vitest';
import * as Y from 'yjs';

import { craft } from './testing/craft.ts';
import type { TestClient } from './testing/test-client.ts';
import { TestEngine } from './testing/test-engine.ts';
import { addTitled, readTitle, titleOf } from './testing/words.ts';

const setScene = async () => {
  const engine = new TestEngine();
  const ana = await engine.joined(engine.person(0));
  const outcome = addTitled(ana.doc, 'Read');
  await engine.settle();
  const [ben, cat] = [await engine.joined(engine.person(1)), await engine.joined(engine.person(2))];
  return { engine, ana, ben, cat, outcome };
};

const idOf = ({ welcome }: TestClient): number => welcome?.clientId ?? -1;

/** Passes the gate, and is seen for what it is only when it is applied. */
const spoiling = (known: Y.Doc, client: TestClient): Uint8Array =>
  craft(known, idOf(client), (doc) => doc.getMap('outcomes').set('x', 'not an outcome'));

it('GATE9 builds the document again without the offender, and closes only them, 4422, on record', async () => {
  const { engine, ana, ben, cat, outcome } = await setScene();
  ben.sendEdit(syncType.update, spoiling(ana.doc, ben));
  titleOf(cat.doc, outcome).insert(4, ' aloud');
  titleOf(ana.doc, outcome).insert(0, 'We ');
  await engine.settle();
  expect([ana.closedWith, ben.closedWith, cat.closedWith]).toEqual([null, 4422, null]);
  expect(ben.refused.map(({ code }) => code)).toEqual(['forged']);
  expect(engine.forgeries.map(({ rule, person }) => [rule, person])).toEqual([
    ['GATE9', engine.person(1).id],
  ]);
  expect([ana.saved, cat.saved]).toEqual([ana.sent, cat.sent]);
  expect(readTitle(engine.reloaded(), outcome)).toBe('We Read aloud');
  expect(readTitle(ana.doc, outcome)).toBe('We Read aloud');
  expect(JSON.stringify(engine.reloaded().toJSON())).not.toContain('not an');
});

it('GATE9 keeps what the offender typed before, and refuses the one edit that did it', async () => {
  const { engine, ana, ben, outcome } = await setScene();
  const good = craft(ana.doc, idOf(ben), (doc) => titleOf(doc, outcome).insert(4, '!'));
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(ana.doc));
  Y.applyUpdate(doc, good);
  ben.sendEdit(syncType.update, good);
  ben.sendEdit(syncType.update, spoiling(doc, ben));
  ben.sendEdit(syncType.update, good);
  await engine.settle();
  expect(readTitle(ana.doc, outcome)).toBe('Read!');
  // The first edit on each connection is the answer to SyncStep1.
  expect(ben.refused.map(({ count }) => count)).toEqual([3]);
});

it('GATE9 a document that two people filled at the same time closes nobody', async () => {
  const { engine, ana, ben } = await setScene();
  const fill = (client: TestClient) =>
    craft(ana.doc, idOf(client), (doc) => notesOf(doc).insert(0, [new Y.XmlElement('paragraph')]));
  ben.sendEdit(syncType.update, fill(ben));
  await engine.settle();
  const long = craft(ana.doc, idOf(ana), (doc) => {
    const [paragraph] = notesOf(doc).toArray();
    const words = new Y.XmlText();
    words.insert(0, '€'.repeat(70_000));
    if (paragraph instanceof Y.XmlElement) paragraph.insert(0, [words]);
  });
  ana.sendEdit(syncType.update, long);
  await engine.settle();
  expect(ana.refused.map(({ code }) => code)).toEqual(['text-too-long']);
  expect([ana.closedWith, engine.forgeries.length]).toEqual([null, 0]);
  expect(notesOf(engine.reloaded()).toJSON()).toBe('<paragraph></paragraph>');
});

it('GATE9 a drawing that is full refuses the next line, and closes nobody', async () => {
  const engine = new TestEngine();
  const ana = engine.person(0);
  const lane = await engine.joined(ana, { name: laneOf(ana.id) });
  const line = { entry: 'house', line: 'a', colour: 'red', width: 'thin' } as const;
  const draw = (): void => addPiece(lane.doc, line, [1, 1]);
  lane.doc.transact(() => {
    for (let piece = 0; piece < piecesInDrawing; piece += 1) draw();
  });
  await engine.settle();
  expect(lane.saved).toBe(lane.sent);
  draw();
  await engine.settle();
  expect(lane.refused.map(({ code }) => code)).toEqual(['drawing-full']);
  expect([lane.closedWith, engine.forgeries.length]).toEqual([null, 0]);
  expect(engine.reloaded(laneOf(ana.id)).getMap('strokes').size).toBe(piecesInDrawing);
});

it('GATE9 refuses words in another’s name, 4422, on record, and shows them to nobody', async () => {
  const engine = new TestEngine();
  const [ana, ben] = [engine.person(0), engine.person(1)];
  const name = laneOf(ana.id);
  const [lane, reader] = [await engine.joined(ben, { name }), await engine.joined(ana, { name })];
  const said = { saidBy: ana.id, how: 'scribed', lang: 'en', helpedBy: null } as const;
  const about = { kind: 'view', topic: 'ideas', ...said } as const;
  addEntry(lane.doc, { ...about, typedBy: ben.id, words: 'Typed by Ben' });
  await engine.settle();
  expect([lane.saved, entriesOf(reader.doc).length]).toEqual([lane.sent, 1]);
  addEntry(lane.doc, { ...about, typedBy: engine.person(2).id, words: 'Typed by nobody' });
  await engine.settle();
  expect([lane.refused.map(({ code }) => code), lane.closedWith]).toEqual([['forged'], 4422]);
  expect(engine.forgeries.map(({ rule, person }) => [rule, person])).toEqual([['GATE9', ben.id]]);
  expect(entriesOf(reader.doc).map(({ words }) => words.toJSON())).toEqual(['Typed by Ben']);
  expect(entriesOf(engine.reloaded(name)).length).toBe(1);
});

it('GATE9 refuses a helper who rewrites what its owner wrote in a preparation, and keeps what they add', async () => {
  const engine = new TestEngine();
  const [ana, ben] = [engine.person(0), engine.person(1)];
  const name = prepOf(ana.id);
  const [owner, helper] = [await engine.joined(ana, { name }), await engine.joined(ben, { name })];
  const said = { kind: 'view', topic: 'at-home', saidBy: ana.id, lang: 'en' } as const;
  const by = (typedBy: PersonId) => ({ ...said, typedBy, helpedBy: null });
  addEntry(owner.doc, { ...by(ana.id), how: 'self', words: 'Evenings are hard' });
  await engine.settle();
  const added = addEntry(helper.doc, { ...by(ben.id), how: 'scribed', words: 'Typed by Ben' });
  await engine.settle();
  entryWords(helper.doc, added).insert(0, 'Well ');
  entryWords(owner.doc, added).insert(0, 'Oh ');
  await engine.settle();
  expect([helper.saved, helper.closedWith, owner.closedWith]).toEqual([helper.sent, null, null]);
  must(entriesOf(helper.doc)[0], 'entry').words.insert(0, 'No ');
  await engine.settle();
  expect([helper.refused.map(({ code }) => code), helper.closedWith]).toEqual([['forged'], 4422]);
  const words = entriesOf(engine.reloaded(name)).map((entry) => entry.words.toJSON());
  expect(words[0]).toBe('Evenings are hard');
  expect(words[1]).toMatch(/Oh .*Typed by Ben/u);
});

it('GATE9 whoever joins meanwhile gets the sound document', async () => {
  const { engine, ana, ben } = await setScene();
  engine.store.stop();
  ben.sendEdit(syncType.update, spoiling(ana.doc, ben));
  await engine.settle();
  const late = engine.client(engine.person(0));
  await engine.settle();
  expect(late.isSynced).toBe(false);
  engine.store.goOn();
  await engine.settle();
  expect(late.isSynced).toBe(true);
  expect(JSON.stringify(late.doc.toJSON())).toBe(JSON.stringify(ana.doc.toJSON()));
});

it('GATE9 what others type while it waits for the disk is kept, and called saved only when it is', async () => {
  const { engine, ana, ben, cat, outcome } = await setScene();
  engine.store.stop();
  ben.sendEdit(syncType.update, spoiling(ana.doc, ben));
  await engine.settle();
  titleOf(ana.doc, outcome).insert(4, ' aloud');
  await engine.settle();
  titleOf(cat.doc, outcome).insert(0, 'We ');
  await engine.settle();
  expect([ana.sent - ana.saved, cat.sent - cat.saved]).toEqual([1, 1]);
  expect(readTitle(engine.reloaded(), outcome)).toBe('Read');
  engine.store.goOn();
  await engine.settle();
  expect([ana.sent - ana.saved, cat.sent - cat.saved]).toEqual([0, 0]);
  const titles = [engine.reloaded(), ana.doc, cat.doc].map((doc) => readTitle(doc, outcome));
  expect(titles).toEqual(['We Read aloud', 'We Read aloud', 'We Read aloud']);
  expect([ana.closedWith, ben.closedWith, cat.closedWith]).toEqual([null, 4422, null]);
  expect([...ana.refused, ...cat.refused]).toEqual([]);
});

it('GATE9 a disk that fails meanwhile closes the room and loses nothing that was kept', async () => {
  const { engine, ana, ben, outcome } = await setScene();
  engine.store.failing.add('load');
  titleOf(ana.doc, outcome).insert(4, ' aloud');
  ben.sendEdit(syncType.update, spoiling(ana.doc, ben));
  await engine.settle();
  expect([ana.closedWith, ben.closedWith]).toEqual([1011, 4422]);
  engine.store.failing.clear();
  ana.connect();
  await engine.settle();
  expect(readTitle(engine.reloaded(), outcome)).toBe('Read aloud');
});
