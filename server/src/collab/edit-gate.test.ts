import { laneOf } from '@fourchairs/shared/document/document-name.ts';
import { addEntry } from '@fourchairs/shared/document/entries.ts';
import { syncType } from '@fourchairs/shared/protocol/socket/frame.ts';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { craft, rawUpdate } from './testing/craft.ts';
import { attempt, idOf, refusedWith, send, setScene } from './testing/gate-scene.ts';
import { TestEngine } from './testing/test-engine.ts';
import { addTitled, titleOf } from './testing/words.ts';

describe('GATE1', () => {
  it('GATE1 refuses a frame above 256 kB and says so', async () => {
    const scene = await setScene();
    const big = craft(scene.ana.doc, idOf(scene.ben), (doc) => addTitled(doc, 'x'.repeat(300_000)));
    expect(await attempt(scene, big)).toEqual(refusedWith('too-big', null));
  });

  it('GATE1 reads a socket more slowly above its budget, and refuses nothing', async () => {
    const { engine, ben, outcome } = await setScene();
    for (let count = 0; count < 700; count += 1) titleOf(ben.doc, outcome).insert(0, 'x');
    await engine.settle();
    expect(ben.link.isRead).toBe(false);
    expect(ben.saved).toBeLessThan(ben.sent);
    await engine.time.advance(9_000);
    expect([ben.saved, ben.refused, ben.closedWith]).toEqual([ben.sent, [], null]);
    expect(ben.link.isRead).toBe(true);
  });

  it('GATE1 closes 1013 when a socket has outrun its budget by ten seconds', async () => {
    const scene = await setScene();
    scene.ben.link.isFlowing = false;
    for (let count = 0; count < 3000; count += 1) scene.ben.send(new Uint8Array([0, 2, 2, 0, 0]));
    Object.defineProperty(scene.ben.link, 'isRead', { get: () => true, set: () => {} });
    scene.ben.link.isFlowing = true;
    await scene.engine.settle();
    expect(scene.ben.closedWith).toBe(1013);
  });

  it('GATE1 answers one SyncStep1 a second, and the last of those that came meanwhile', async () => {
    const { engine, ben } = await setScene();
    await engine.time.advance(1000);
    const before = ben.heard.filter((name) => name === 'step2').length;
    ben.sendStep1();
    await engine.settle();
    for (let count = 0; count < 50; count += 1) ben.sendStep1();
    await engine.settle();
    expect(ben.heard.filter((name) => name === 'step2').length - before).toBe(1);
    await engine.time.advance(1000);
    expect(ben.heard.filter((name) => name === 'step2').length - before).toBe(2);
  });
});

describe('GATE2', () => {
  it('GATE2 refuses what a reader writes', async () => {
    const scene = await setScene();
    scene.engine.admission.deny(scene.engine.person(1).id, 'meeting', 'read');
    scene.engine.collab.live.recheckAccess(scene.engine.meeting);
    const update = craft(scene.ana.doc, idOf(scene.ben), (doc) => addTitled(doc, 'x'));
    expect(await attempt(scene, update)).toEqual(refusedWith('read-only', null));
  });

  it('GATE2 takes a reader’s empty answer to SyncStep1, and what everybody has already', async () => {
    const { engine, ana } = await setScene();
    engine.admission.deny(engine.person(2).id, 'meeting', 'read');
    const cat = await engine.joined(engine.person(2));
    cat.sendEdit(syncType.step2, Y.encodeStateAsUpdate(ana.doc));
    await engine.settle();
    expect([cat.refused, cat.saved, cat.closedWith]).toEqual([[], cat.sent, null]);
  });

  it('GATE2 keeps one person’s words out of another’s document', async () => {
    const engine = new TestEngine();
    const [ana, ben] = [engine.person(0), engine.person(1)];
    engine.admission.deny(ben.id, laneOf(ana.id), 'read');
    const lane = await engine.joined(ben, { name: laneOf(ana.id) });
    addEntry(lane.doc, {
      kind: 'view',
      topic: 'ideas',
      saidBy: ana.id,
      typedBy: ben.id,
      how: 'scribed',
      lang: 'en',
      helpedBy: null,
    });
    await engine.settle();
    expect(lane.refused.map(({ code }) => code)).toEqual(['read-only']);
    expect(engine.store.rowsOf(engine.key(laneOf(ana.id)))).toEqual([]);
  });
});

describe('GATE3', () => {
  it('GATE3 refuses what is no update, and closes 4400', async () => {
    for (const bytes of [[], [0], [1], [255, 255, 255], [1, 1, 1, 0, 4]]) {
      expect(await attempt(await setScene(), new Uint8Array(bytes))).toEqual(
        refusedWith('malformed', 4400),
      );
    }
  });

  it('GATE3 refuses a V2 update sent as V1 rather than acknowledge words it cannot see', async () => {
    const scene = await setScene();
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(scene.ana.doc));
    doc.clientID = idOf(scene.ben);
    const before = Y.encodeStateVector(doc);
    titleOf(doc, scene.outcome).insert(0, 'Yes ');
    expect(await attempt(scene, Y.encodeStateAsUpdateV2(doc, before))).toEqual(
      refusedWith('malformed', 4400),
    );
  });

  it('GATE3 refuses the 7-byte bomb without taking memory for it', async () => {
    const bomb = rawUpdate(1, 2 ** 26, 1, 0);
    expect(bomb.length).toBeLessThan(8);
    const before = process.memoryUsage().heapTotal;
    for (let round = 0; round < 5; round += 1)
      expect(await attempt(await setScene(), bomb)).toEqual(refusedWith('malformed', 4400));
    expect(process.memoryUsage().heapTotal - before).toBeLessThan(100 * 1024 * 1024);
  });
});

describe('GATE8', () => {
  it('GATE8 refuses what would make the document too large, and takes deletes still', async () => {
    const scene = await setScene({ documentBytes: 20_000 });
    const add = (length: number) =>
      craft(scene.ana.doc, idOf(scene.ben), (doc) => addTitled(doc, 'x'.repeat(length)));
    expect(await send(scene, add(15_000))).toMatchObject({ codes: [], newRows: 1 });
    const deleting = craft(scene.ana.doc, idOf(scene.ben), (doc) =>
      titleOf(doc, scene.outcome).delete(0, 4),
    );
    const cat = await scene.engine.joined(scene.engine.person(2));
    addTitled(cat.doc, 'y'.repeat(15_000));
    await scene.engine.settle();
    expect(cat.refused.map(({ code }) => code)).toEqual(['document-full']);
    expect(await send(scene, deleting)).toMatchObject({ codes: [], title: ' 😀 aloud' });
  });

  it('GATE8 measures the state, not what was typed to get there', async () => {
    const scene = await setScene({ documentBytes: 20_000 });
    const text = titleOf(scene.ben.doc, scene.outcome);
    for (let round = 0; round < 40; round += 1) {
      text.insert(0, 'x'.repeat(1000));
      await scene.engine.time.advance(50);
      text.delete(0, 1000);
      await scene.engine.time.advance(1000);
    }
    expect(scene.ben.refused).toEqual([]);
  });
});

describe('GATE10', () => {
  it('GATE10 what is kept and sent are the server’s own bytes', async () => {
    const scene = await setScene();
    const update = craft(scene.ana.doc, idOf(scene.ben), (doc) =>
      titleOf(doc, scene.outcome).insert(0, 'We '),
    );
    const sent: Uint8Array[] = [];
    scene.ana.doc.on('update', (bytes: Uint8Array) => sent.push(bytes));
    // Bytes after the end of an update are nothing to Yjs, and could be anything to somebody else.
    const result = await send(scene, Buffer.concat([update, Buffer.from('hidden')]));
    expect(result.title).toBe('We Read 😀 aloud');
    const [row] = scene.engine.store.rowsOf(scene.engine.key()).slice(-1);
    expect(Buffer.from(row?.bytes ?? []).includes('hidden')).toBe(false);
    expect(Buffer.from(row?.bytes ?? [])).toEqual(Buffer.from(update));
  });
});

it('GATE one turn’s edits of a person become one row and one frame', async () => {
  const { engine, ana, ben, outcome, rows } = await setScene();
  const before = ana.heard.length;
  for (const letter of 'abcdef') titleOf(ben.doc, outcome).insert(0, letter);
  await engine.settle();
  expect(engine.store.rowsOf(engine.key()).length - rows).toBe(1);
  expect(ana.heard.slice(before)).toEqual(['update']);
});
