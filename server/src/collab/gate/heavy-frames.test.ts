import { notesOf } from '@fourchairs/shared/document/plan-items.ts';
import { expect, it } from 'vitest';
import * as Y from 'yjs';

import { craft, rawUpdate } from '../testing/craft.ts';
import { type Scene, attempt, idOf, refusedWith, send, setScene } from '../testing/gate-scene.ts';
import { addTitled, readTitle, titleOf } from '../testing/words.ts';

const leftOf = Uint8Array.of(0x84);
const rightOf = Uint8Array.of(0x44);

/** Ana's notes hold one long paragraph, typed at both of its ends in turn. */
const setLongScene = async () => {
  const scene = await setScene();
  const paragraph = new Y.XmlElement('paragraph');
  const text = new Y.XmlText('x');
  paragraph.insert(0, [text]);
  notesOf(scene.ana.doc).insert(0, [paragraph]);
  scene.ana.doc.transact(() => {
    for (let typed = 0; typed < 3_000; typed += 1) text.insert(typed % 2 ? 0 : text.length, 'x');
  });
  await scene.engine.settle();
  return { ...scene, text, rows: scene.engine.store.rowsOf(scene.engine.key()).length };
};

it('GATE6 refuses the same words deleted over and over, which Yjs would walk each time', async () => {
  const scene = await setScene();
  const own = idOf(scene.ana);
  const length = Y.getState(scene.ana.doc.store, own);
  const ranges = Array.from({ length: 50_000 }, () => [0, length]).flat();
  expect(await attempt(scene, rawUpdate(0, 1, own, 50_000, ...ranges))).toEqual(
    refusedWith('malformed', 4400),
  );
});

it('GATE6 refuses deletes that are not in order', async () => {
  const scene = await setScene();
  expect(await attempt(scene, rawUpdate(0, 1, idOf(scene.ana), 2, 4, 1, 2, 1))).toEqual(
    refusedWith('malformed', 4400),
  );
});

it('GATE2 answers a reader whose frame has thousands of ids that lean on each other', async () => {
  const scene = await setScene();
  scene.engine.admission.deny(scene.engine.person(1).id, 'meeting', 'read');
  await scene.engine.time.advance(2_000);
  const structs = Array.from({ length: 17_000 }, (_, id) => [
    1,
    1_000_000 + id,
    0,
    leftOf,
    1_016_999,
    0,
    'x',
  ]);
  const { codes, newRows } = await send(scene, rawUpdate(17_000, ...structs.flat(), 0));
  expect({ codes, newRows }).toEqual({ codes: ['read-only'], newRows: 0 });
});

it('GATE7 refuses a frame that would make Yjs walk a whole text for each of its structs', async () => {
  const scene = await setLongScene();
  const own = idOf(scene.ben);
  const structs: (number | string | Uint8Array)[] = [];
  let count = 0;
  for (let item = scene.text._start; item !== null; item = item.right, count += 1) {
    structs.push(rightOf, item.id.client, item.id.clock, 'x');
  }
  const { codes, newRows } = await send(scene, rawUpdate(1, count, own, 0, ...structs, 0));
  expect({ codes, newRows }).toEqual({ codes: ['too-big'], newRows: 0 });
});

it('GATE7 refuses a frame whose own structs all want the same place', async () => {
  const scene = await setScene();
  const own = idOf(scene.ben);
  const at = titleOf(scene.ana.doc, scene.outcome)._start?.id ?? { client: 0, clock: 0 };
  const structs = Array.from({ length: 2_000 }, () => [rightOf, at.client, at.clock, 'x']).flat();
  expect(await attempt(scene, rawUpdate(1, 2_000, own, 0, ...structs, 0))).toEqual(
    refusedWith('too-big', null),
  );
});

it('GATE7 takes thousands of honest edits in one frame, wherever they stand', async () => {
  const scene = await setLongScene();
  const update = craft(scene.ana.doc, idOf(scene.ben), (doc) => {
    const title = titleOf(doc, scene.outcome);
    for (let typed = 0; typed < 3_000; typed += 1) {
      title.insert(typed % 3 === 0 ? 0 : title.length - (typed % 3), 'y');
    }
    for (let pasted = 0; pasted < 500; pasted += 1) {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText('words')]);
      notesOf(doc).insert(pasted % 2 ? 0 : notesOf(doc).length, [paragraph]);
    }
  });
  expect(await send(scene, update)).toMatchObject({ codes: [], closedWith: null, newRows: 1 });
});

/** Takes every second letter of a title out, in one edit. */
const takeOutEverySecond = ({ ana }: Scene, outcome: string, letters: number): void => {
  ana.doc.transact(() => {
    const title = titleOf(ana.doc, outcome);
    for (let at = letters - 1; at >= 0; at -= 1) title.delete(at * 2, 1);
  });
};

it.each([
  [500, []],
  [9_000, ['too-big']],
])('GATE6 %i letters taken out here and there in one frame: %j', async (letters, codes) => {
  const scene = await setScene();
  const outcome = addTitled(scene.ana.doc, 'ab'.repeat(letters));
  await scene.engine.settle();
  takeOutEverySecond(scene, outcome, letters);
  await scene.engine.settle();
  expect(scene.ana.refused.map(({ code }) => code)).toEqual(codes);
});

it.each([
  [500, []],
  [9_000, ['too-big']],
])('GATE6 %i letters put in here and there in one frame: %j', async (letters, codes) => {
  const { engine, ana } = await setScene();
  const outcome = addTitled(ana.doc, 'a'.repeat(letters));
  await engine.settle();
  ana.doc.transact(() => {
    const title = titleOf(ana.doc, outcome);
    for (let at = letters - 1; at > 0; at -= 1) title.insert(at, 'b');
  });
  await engine.settle();
  expect(ana.refused.map(({ code }) => code)).toEqual(codes);
});

it.each([
  [300, []],
  [2_000, ['too-big']],
])(
  'GATE6 a formatted paragraph of %i pieces, all taken out in one small frame: %j',
  async (pieces, codes) => {
    const { engine, ana } = await setScene();
    const paragraph = new Y.XmlElement('paragraph');
    const text = new Y.XmlText('end');
    paragraph.insert(0, [text]);
    notesOf(ana.doc).insert(0, [paragraph]);
    text.format(0, 3, { bold: {} });
    ana.doc.transact(() => {
      for (let piece = 0; piece < pieces; piece += 1) text.insert(0, 'x', {});
    });
    await engine.settle();
    text.delete(0, pieces);
    await engine.settle();
    expect(ana.refused.map(({ code }) => code)).toEqual(codes);
  },
);

it('GATE7 takes a passage that was written and corrected without a network, in a text others have edited a lot', async () => {
  const { engine, ana, ben } = await setScene();
  const outcome = addTitled(ana.doc, 'The plan for the year. '.repeat(60));
  await engine.settle();
  const edited = titleOf(ben.doc, outcome);
  for (let edit = 0; edit < 900; edit += 1) {
    edited.insert(20 + ((edit * 37) % (edited.length - 40)), 'word ');
    if (edit % 50 === 0) await engine.time.advance(1_000);
  }
  await engine.time.advance(2_000);
  expect(readTitle(ana.doc, outcome)).toBe(readTitle(ben.doc, outcome));
  ana.link.cut();
  const written = titleOf(ana.doc, outcome);
  for (let word = 0; word < 150; word += 1) written.insert(word * 10, 'something ');
  for (let at = 3; at < 1_300; at += 11) written.insert(at, 'e');
  ana.connect();
  await engine.time.advance(2_000);
  expect([ana.refused, ana.closedWith, ana.saved]).toEqual([[], null, ana.sent]);
  expect(readTitle(ben.doc, outcome)).toBe(readTitle(ana.doc, outcome));
});

it('GATE8 counts what deletes add: no texts full of holes make a document larger than it may be', async () => {
  const limit = 40_000;
  const scene = await setScene({ documentBytes: limit });
  const { engine, ana, ben } = scene;
  while (ana.refused.length === 0) {
    const outcome = addTitled(ana.doc, 'ab'.repeat(1_000));
    await engine.time.advance(2_000);
    if (ana.refused.length > 0) break;
    takeOutEverySecond(scene, outcome, 1_000);
    await engine.time.advance(2_000);
  }
  expect(ana.refused.map(({ code }) => code)).toEqual(['document-full']);
  expect(Y.encodeStateAsUpdate(engine.reloaded()).length).toBeLessThan(limit * 1.05);
  // Somebody with nothing new comes back, and can still take words out.
  ben.link.cut();
  ben.connect();
  await engine.settle();
  titleOf(ben.doc, scene.outcome).delete(0, 4);
  await engine.time.advance(2_000);
  expect([ben.refused, ben.saved]).toEqual([[], ben.sent]);
});
