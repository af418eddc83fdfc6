import { addEntry } from '@fourchairs/shared/document/entries.ts';
import { syncType } from '@fourchairs/shared/protocol/socket/frame.ts';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { TestEngine } from './testing/test-engine.ts';
import { addTitled, readTitle, titleOf } from './testing/words.ts';

const setScene = async () => {
  const engine = new TestEngine();
  const ana = await engine.joined(engine.person(0));
  const outcome = addTitled(ana.doc, 'Read');
  await engine.settle();
  const ben = await engine.joined(engine.person(1));
  await engine.time.advance(1500);
  return { engine, ana, ben, outcome };
};

describe('SAVE1 everything that reveals state waits for the disk', () => {
  it('SAVE1 fan-out and acknowledgement', async () => {
    const { engine, ana, ben, outcome } = await setScene();
    engine.store.stop();
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    await engine.settle();
    expect(ana.saved).toBe(ana.sent - 1);
    expect(readTitle(ben.doc, outcome)).toBe('Read');
    engine.store.goOn();
    await engine.settle();
    expect(ana.saved).toBe(ana.sent);
    expect(readTitle(ben.doc, outcome)).toBe('Read aloud');
  });

  it('SAVE1 the step 2 of somebody who joins, who then misses nothing', async () => {
    const { engine, ana, ben, outcome } = await setScene();
    engine.store.stop();
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    ben.sendStep1(new Uint8Array([0]));
    await engine.settle();
    expect(readTitle(ben.doc, outcome)).toBe('Read');
    const before = ben.heard.length;
    titleOf(ana.doc, outcome).insert(0, 'We ');
    await engine.settle();
    expect(ben.heard.length).toBe(before);
    engine.store.goOn();
    await engine.settle();
    expect(readTitle(ben.doc, outcome)).toBe('We Read aloud');
  });

  it('SAVE1 the acknowledgement of words that another connection brought and that are not saved yet', async () => {
    const { engine, ana, ben, outcome } = await setScene();
    engine.store.stop();
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    await engine.settle();
    ben.sendEdit(syncType.step2, Y.encodeStateAsUpdate(ana.doc));
    await engine.settle();
    expect(ben.saved).toBe(ben.sent - 1);
    engine.store.goOn();
    await engine.settle();
    expect(ben.saved).toBe(ben.sent);
  });

  it('SAVE1 what use cases read', async () => {
    const { engine, ana, outcome } = await setScene();
    engine.store.stop();
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    await engine.settle();
    let isRead = false;
    const reading = engine.collab.live.readCommitted(engine.meeting).then((documents) => {
      isRead = true;
      return documents;
    });
    await engine.settle();
    expect(isRead).toBe(false);
    engine.store.goOn();
    await engine.settle();
    const shared = (await reading).find(({ name }) => name === 'meeting');
    const doc = new Y.Doc();
    Y.applyUpdateV2(doc, shared?.state ?? new Uint8Array());
    expect(readTitle(doc, outcome)).toBe('Read aloud');
    expect(shared?.seq).toBe(engine.store.rowsOf(engine.key()).at(-1)?.seq);
  });
});

it('SAVE2 a delete by itself is on the disk when it is called saved', async () => {
  const { engine, ana, ben, outcome } = await setScene();
  const rows = engine.store.rowsOf(engine.key()).length;
  titleOf(ana.doc, outcome).delete(0, 3);
  await engine.settle();
  expect([ana.saved, readTitle(ben.doc, outcome)]).toEqual([ana.sent, 'd']);
  engine.restart();
  expect(engine.store.rowsOf(engine.key()).length).toBe(rows + 1);
  expect(readTitle(engine.reloaded(), outcome)).toBe('d');
});

it('SAVE2 rows follow their head, each with its author and time', async () => {
  const { engine, ana, ben, outcome } = await setScene();
  for (const client of [ana, ben, ana]) {
    titleOf(client.doc, outcome).insert(0, 'x');
    await engine.settle();
  }
  const rows = engine.store.rowsOf(engine.key());
  expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  expect(rows.slice(1).map(({ author }) => author)).toEqual(
    [0, 1, 0].map((index) => engine.person(index).id),
  );
  expect(rows.at(-1)?.at).toBe(engine.time.now());
});

describe('SAVE3 group commit', () => {
  it('SAVE3 commits at once when quiet', async () => {
    const { engine, ana, outcome } = await setScene();
    const { append } = engine.store.calls;
    titleOf(ana.doc, outcome).insert(0, 'x');
    await engine.settle();
    expect(engine.store.calls.append - append).toBe(1);
  });

  it('SAVE3 takes everything that waits in one commit when busy, a row for each author', async () => {
    const { engine, ana, ben, outcome } = await setScene();
    const { append } = engine.store.calls;
    const before = engine.store.rowsOf(engine.key()).length;
    engine.store.stop();
    for (let turn = 0; turn < 10; turn += 1) {
      titleOf(ana.doc, outcome).insert(0, 'a');
      titleOf(ben.doc, outcome).insert(0, 'b');
      await engine.settle();
    }
    engine.store.goOn();
    await engine.settle();
    expect(engine.store.calls.append - append).toBe(2);
    expect(engine.store.rowsOf(engine.key()).length - before).toBe(2 + 2);
    expect(readTitle(ana.doc, outcome)).toBe(readTitle(ben.doc, outcome));
  });

  it('SAVE3 lingers at most 8 ms, and only above a measured rate', async () => {
    const { engine, ana, outcome } = await setScene();
    const type = async () => {
      titleOf(ana.doc, outcome).insert(0, 'x');
      await engine.settle();
    };
    for (let count = 0; count < 160; count += 1) {
      await type();
      expect(ana.saved).toBe(ana.sent);
      await engine.time.advance(6);
    }
    await engine.time.advance(40);
    await type();
    expect(ana.saved).toBe(ana.sent - 1);
    await engine.time.advance(8);
    expect(ana.saved).toBe(ana.sent);
    await engine.time.advance(2000);
    await type();
    await engine.time.advance(1100);
    await type();
    expect(ana.saved).toBe(ana.sent);
  });

  it('SAVE3 one document’s conflict costs the others nothing', async () => {
    const { engine, ana, outcome } = await setScene();
    const lane = engine.person(1);
    const other = await engine.joined(lane, { name: `lane.${lane.id}` });
    const row = { seq: 1, bytes: new Uint8Array([0, 0]), author: lane.id, at: 0 };
    engine.store.put(engine.key(`lane.${lane.id}`), [row]);
    engine.store.stop();
    titleOf(ana.doc, outcome).insert(0, 'x');
    await engine.settle();
    titleOf(ana.doc, outcome).insert(0, 'y');
    addEntry(other.doc, {
      kind: 'view',
      topic: 'ideas',
      saidBy: lane.id,
      typedBy: lane.id,
      how: 'self',
      lang: 'en',
      helpedBy: null,
      words: 'More pictures',
    });
    await engine.settle();
    engine.store.goOn();
    await engine.settle();
    expect(other.refused).toEqual([]);
    expect(other.closedWith).toBe(1011);
    expect(readTitle(engine.reloaded(), outcome)).toBe('yxRead');
    expect(ana.closedWith).toBe(null);
    expect(ana.saved).toBe(ana.sent);
  });
});

describe('SAVE4 SAVE5 a disk that fails', () => {
  it('SAVE4 shows nothing to anybody, closes 1011, and starts again from what the disk has', async () => {
    const { engine, ana, ben, outcome } = await setScene();
    engine.store.failing.add('append');
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    await engine.settle();
    expect([ana.closedWith, ben.closedWith]).toEqual([1011, 1011]);
    expect(ana.saved).toBe(ana.sent - 1);
    expect(readTitle(ben.doc, outcome)).toBe('Read');
    engine.store.failing.clear();
    ben.connect();
    ana.connect();
    await engine.settle();
    expect(readTitle(ben.doc, outcome)).toBe('Read aloud');
    expect(ana.saved).toBe(ana.sent);
  });

  it('SAVE4 a disk that says it failed and did not: everybody has everything, once', async () => {
    const { engine, ana, ben, outcome } = await setScene();
    engine.store.isLying = true;
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    await engine.settle();
    engine.store.isLying = false;
    await engine.time.advance(5000);
    for (const client of [ana, ben]) client.connect();
    await engine.settle();
    expect([readTitle(ana.doc, outcome), readTitle(ben.doc, outcome)]).toEqual([
      'Read aloud',
      'Read aloud',
    ]);
    expect([ana.saved, engine.collab.stats().unsavedDocuments]).toEqual([ana.sent, 0]);
  });

  it('SAVE4 fails for 30 seconds and heals: everybody has everything, once', async () => {
    const { engine, ana, ben, outcome } = await setScene();
    engine.store.failing.add('append');
    for (let second = 0; second < 30; second += 1) {
      for (const client of [ana, ben]) {
        titleOf(client.doc, outcome).insert(0, client === ana ? 'a' : 'b');
        if (client.closedWith !== null) client.connect();
      }
      await engine.time.advance(1000);
    }
    engine.store.failing.clear();
    await engine.time.advance(5000);
    for (const client of [ana, ben]) client.connect();
    await engine.settle();
    const title = readTitle(engine.reloaded(), outcome);
    const letters = title.split('').sort().join('');
    expect(letters).toBe(`R${'a'.repeat(31)}${'b'.repeat(30)}de`);
    expect([readTitle(ana.doc, outcome), readTitle(ben.doc, outcome)]).toEqual([title, title]);
  });

  it('SAVE5 keeps the words of somebody who has gone, until the disk takes them', async () => {
    const { engine, ana, ben, outcome } = await setScene();
    ben.link.hangUp();
    engine.store.failing.add('append');
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    ana.link.hangUp();
    await engine.time.advance(120_000);
    expect(engine.collab.stats().unsavedDocuments).toBe(1);
    engine.store.failing.clear();
    await engine.time.advance(5000);
    expect(readTitle(engine.reloaded(), outcome)).toBe('Read aloud');
    expect(engine.collab.stats().unsavedDocuments).toBe(0);
    expect(engine.store.rowsOf(engine.key()).at(-1)?.author).toBe(engine.person(0).id);
  });

  it('SAVE5 keeps and tells of words that the document cannot take any more, and goes on without them', async () => {
    const { engine, ana, ben, outcome } = await setScene();
    engine.store.failing.add('append');
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    for (const { link } of [ana, ben]) link.hangUp();
    await engine.settle();
    // What the words lean on is gone from the disk.
    engine.store.create(engine.key());
    engine.store.failing.clear();
    await engine.time.advance(120_000);
    expect(engine.collab.stats().unsavedDocuments).toBe(1);
    const cat = await engine.joined(engine.person(2));
    const other = addTitled(cat.doc, 'Write');
    await engine.settle();
    expect([cat.closedWith, readTitle(engine.reloaded(), other)]).toEqual([null, 'Write']);
    const draining = engine.collab.drain();
    await engine.time.advance(10_000);
    expect((await draining).unsaved).toEqual([engine.key()]);
  });

  it('SAVE5 never unloads what is not saved', async () => {
    const { engine, ana, ben, outcome } = await setScene();
    engine.store.stop();
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    for (const { link } of [ana, ben]) link.hangUp();
    await engine.time.advance(300_000);
    expect(engine.collab.stats().rooms).toBe(1);
    engine.store.goOn();
    await engine.time.advance(61_000);
    expect(engine.collab.stats().rooms).toBe(0);
    expect(readTitle(engine.reloaded(), outcome)).toBe('Read aloud');
  });

  it('SAVE4 a disk that cannot lease lets nobody in', async () => {
    const engine = new TestEngine();
    engine.store.failing.add('leaseAll');
    const ana = await engine.joined(engine.person(0));
    expect([ana.heard, ana.closedWith]).toEqual([[], 1011]);
  });
});

describe('SAVE6 compaction', () => {
  const type = async (
    { engine, ana, outcome }: Awaited<ReturnType<typeof setScene>>,
    times: number,
  ) => {
    for (let count = 0; count < times; count += 1) {
      titleOf(ana.doc, outcome).insert(0, 'x');
      await engine.time.advance(20);
    }
  };

  it('SAVE6 replaces rows by a snapshot at 200 rows, and the document reads the same', async () => {
    const scene = await setScene();
    await type(scene, 250);
    expect(scene.engine.store.calls.compact).toBe(1);
    expect(scene.engine.store.rowsOf(scene.engine.key()).length).toBeLessThan(60);
    const reloaded = scene.engine.reloaded();
    expect(readTitle(reloaded, scene.outcome)).toBe(readTitle(scene.ana.doc, scene.outcome));
  });

  it('SAVE6 goes on when the snapshot cannot be written', async () => {
    const scene = await setScene();
    scene.engine.store.failing.add('compact');
    await type(scene, 250);
    expect(scene.ana.saved).toBe(scene.ana.sent);
    const tries = scene.engine.store.calls.compact;
    expect(tries).toBeLessThan(5);
    scene.engine.store.failing.clear();
    await scene.engine.time.advance(60_000);
    await type(scene, 1);
    expect(scene.engine.store.rowsOf(scene.engine.key()).length).toBe(0);
  });

  it('SAVE6 edits that come during a snapshot are in neither lost nor twice', async () => {
    const scene = await setScene();
    await type(scene, 198);
    scene.engine.store.stop();
    titleOf(scene.ana.doc, scene.outcome).insert(0, 'y');
    await scene.engine.settle();
    titleOf(scene.ana.doc, scene.outcome).insert(0, 'z');
    await scene.engine.settle();
    scene.engine.store.goOn();
    await scene.engine.settle();
    await type(scene, 3);
    const reloaded = scene.engine.reloaded();
    expect(readTitle(reloaded, scene.outcome)).toBe(`xxxzy${'x'.repeat(198)}Read`);
  });
});
