import { describe, expect, it } from 'vitest';

import { TestEngine } from './testing/test-engine.ts';
import { addTitled, readTitle, titleOf } from './testing/words.ts';

const setScene = async () => {
  const engine = new TestEngine();
  const ana = await engine.joined(engine.person(0));
  const outcome = addTitled(ana.doc, 'Read');
  await engine.settle();
  const ben = await engine.joined(engine.person(1));
  return { engine, ana, ben, outcome };
};

describe('LEAVE1 a clean end', () => {
  it('LEAVE1 says so, saves everything, and closes all with 1012, spread out', async () => {
    const { engine, ana, ben, outcome } = await setScene();
    const more = await Promise.all(
      Array.from({ length: 18 }, () => engine.joined(engine.person(2))),
    );
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    await engine.time.settle();
    const draining = engine.collab.drain();
    await engine.time.advance(500);
    expect(ana.notices).toContainEqual({ kind: 'draining' });
    const closed = [ana, ben, ...more].filter(({ closedWith }) => closedWith === 1012).length;
    expect(closed).toBeGreaterThan(0);
    expect(closed).toBeLessThan(20);
    await engine.time.advance(3000);
    expect(await draining).toEqual({ unsaved: [] });
    expect([ana, ben, ...more].every(({ closedWith }) => closedWith === 1012)).toBe(true);
    expect(readTitle(engine.reloaded(), outcome)).toBe('Read aloud');
  });

  it('LEAVE1 saves what was still on its way in', async () => {
    const { engine, ana, outcome } = await setScene();
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    ana.link.move();
    const draining = engine.collab.drain();
    await engine.time.advance(10_000);
    expect(await draining).toEqual({ unsaved: [] });
    expect(readTitle(engine.reloaded(), outcome)).toBe('Read aloud');
  });

  it('LEAVE1 ends within ten seconds with a hung disk, and says what is not saved', async () => {
    const { engine, ana, outcome } = await setScene();
    engine.store.stop();
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    await engine.settle();
    const draining = engine.collab.drain();
    await engine.time.advance(10_000);
    expect(await draining).toEqual({ unsaved: [engine.key()] });
    expect(ana.closedWith).toBe(1012);
  });
});

describe('LEAVE1 snapshots at a clean end', () => {
  const manyRows = async (rows: number) => {
    const scene = await setScene();
    for (let row = 0; row < rows; row += 1) {
      titleOf(scene.ana.doc, scene.outcome).insert(0, 'x');
      await scene.engine.settle();
    }
    return scene;
  };
  const drainOf = async ({ engine }: Awaited<ReturnType<typeof setScene>>) => {
    const draining = engine.collab.drain();
    await engine.time.advance(10_000);
    return draining;
  };

  it('LEAVE1 takes a snapshot of what has many rows, so that the next start is fast', async () => {
    const scene = await manyRows(20);
    expect(await drainOf(scene)).toEqual({ unsaved: [] });
    const kept = scene.engine.store.look(scene.engine.key());
    expect([kept?.snapshot?.seq, kept?.rows]).toEqual([21, []]);
    expect(readTitle(scene.engine.reloaded(), scene.outcome)).toBe(`${'x'.repeat(20)}Read`);
  });

  it('LEAVE1 takes none of what has few rows', async () => {
    const scene = await manyRows(3);
    await drainOf(scene);
    expect(scene.engine.store.look(scene.engine.key())?.snapshot).toBe(null);
  });

  it('LEAVE1 waits for a slow snapshot no longer than its budget', async () => {
    const scene = await manyRows(20);
    scene.engine.store.stop();
    const draining = scene.engine.collab.drain();
    await scene.engine.time.advance(10_000);
    expect(await draining).toEqual({ unsaved: [] });
    expect(scene.ana.closedWith).toBe(1012);
  });
});

describe('LEAVE2 unloading', () => {
  it('LEAVE2 a document leaves memory 60 s after its last reader', async () => {
    const { engine, ana, ben } = await setScene();
    ana.link.hangUp();
    await engine.time.advance(120_000);
    expect(engine.collab.stats().rooms).toBe(1);
    ben.link.hangUp();
    await engine.time.advance(59_000);
    expect(engine.collab.stats().rooms).toBe(1);
    await engine.time.advance(2_000);
    expect(engine.collab.stats()).toMatchObject({ rooms: 0, sockets: 0 });
  });

  it('LEAVE2 stays for somebody who comes back meanwhile', async () => {
    const { engine, ana, ben, outcome } = await setScene();
    ana.link.hangUp();
    ben.link.hangUp();
    await engine.time.advance(50_000);
    const loads = engine.store.calls.load;
    ana.connect();
    await engine.time.advance(50_000);
    expect(engine.store.calls.load).toBe(loads);
    expect(readTitle(ana.doc, outcome)).toBe('Read');
  });

  it('LEAVE2 leaving and coming back during a save shows the same document', async () => {
    const { engine, ana, ben, outcome } = await setScene();
    ben.link.hangUp();
    engine.store.stop();
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    await engine.settle();
    ana.link.hangUp();
    ana.connect();
    await engine.settle();
    engine.store.goOn();
    await engine.settle();
    expect(readTitle(ana.doc, outcome)).toBe('Read aloud');
    expect(readTitle(engine.reloaded(), outcome)).toBe('Read aloud');
  });
});

describe('LEAVE3 slow readers', () => {
  it('LEAVE3 closes 1013 a reader with more than 1 MB waiting, and only that one', async () => {
    const { engine, ana, ben, outcome } = await setScene();
    ben.link.waiting = 1024 * 1024 + 1;
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    await engine.settle();
    expect([ana.closedWith, ben.closedWith]).toEqual([null, 1013]);
    ben.connect();
    await engine.settle();
    expect(readTitle(ben.doc, outcome)).toBe('Read aloud');
  });
});

it('a heartbeat goes to everybody every ten seconds, for as long as they stay', async () => {
  const { engine, ben } = await setScene();
  await engine.time.advance(600_000);
  expect(ben.notices.filter(({ kind }) => kind === 'heartbeat').length).toBe(60);
  expect(ben.closedWith).toBe(null);
});
