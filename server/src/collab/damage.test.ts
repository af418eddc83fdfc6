import { laneOf } from '@fourchairs/shared/document/document-name.ts';
import { describe, expect, it } from 'vitest';

import { Problem } from '#lib/problem.ts';

import { TestEngine } from './testing/test-engine.ts';
import { addTitled, readTitle, titleOf } from './testing/words.ts';

/** Row 1 makes an outcome, rows 2 to 4 write in it; the process has died, and row 3 is damaged. */
const setScene = async () => {
  const engine = new TestEngine();
  const ana = await engine.joined(engine.person(0));
  const outcome = addTitled(ana.doc, 'Read');
  await engine.settle();
  for (const word of [' aloud', ' to', ' Gran']) {
    titleOf(ana.doc, outcome).insert(titleOf(ana.doc, outcome).length, word);
    await engine.settle();
  }
  engine.restart();
  engine.store.damage(engine.key(), 3);
  return { engine, outcome };
};

describe('SAVE7 a damaged document', () => {
  it('SAVE7 is read-only at its last good state, and people on it are told', async () => {
    const { engine, outcome } = await setScene();
    const ben = await engine.joined(engine.person(1));
    expect(ben.welcome?.grant).toBe('read');
    expect(ben.notices).toContainEqual({ kind: 'damaged' });
    expect(readTitle(ben.doc, outcome)).toBe('Read aloud');
    titleOf(ben.doc, outcome).insert(0, 'I ');
    await engine.settle();
    expect(ben.refused).toMatchObject([{ code: 'damaged' }]);
    expect(engine.store.rowsOf(engine.key())).toHaveLength(4);
    expect(engine.store.calls.leaseAll).toBe(1);
  });

  it('SAVE7 is put on record once, with the row, however many open it', async () => {
    const { engine } = await setScene();
    await Promise.all([0, 1, 2].map((index) => engine.joined(engine.person(index))));
    await engine.time.advance(200_000);
    await engine.joined(engine.person(1));
    expect(engine.damages).toEqual([{ meeting: engine.meeting, document: 'meeting', seq: 3 }]);
  });

  it('SAVE7 stays read-only when rights are asked for again', async () => {
    const { engine } = await setScene();
    const ben = await engine.joined(engine.person(1));
    engine.collab.live.recheckAccess(engine.meeting);
    await engine.settle();
    expect(ben.notices.filter(({ kind }) => kind === 'access')).toEqual([]);
    expect(ben.closedWith).toBe(null);
  });

  it('SAVE7 leaves the other documents of the meeting as they are', async () => {
    const { engine } = await setScene();
    await engine.joined(engine.person(1));
    const lane = await engine.joined(engine.person(1), { name: laneOf(engine.person(1).id) });
    expect(lane.welcome?.grant).toBe('write');
    expect(lane.notices).toEqual([]);
  });

  it('SAVE7 keeps its rows as they are: no snapshot takes their place', async () => {
    const { engine } = await setScene();
    await engine.joined(engine.person(1));
    const draining = engine.collab.drain();
    await engine.time.advance(10_000);
    expect(await draining).toEqual({ unsaved: [] });
    expect(engine.store.calls.compact).toBe(0);
  });

  it('SAVE7 lets nobody finish a meeting whose record would lack words', async () => {
    const { engine } = await setScene();
    const save = () => Promise.resolve({ n: 1 });
    await expect(engine.collab.live.freeze(engine.meeting, save)).rejects.toThrow(Problem);
    engine.store.heal();
    engine.restart();
    expect(await engine.collab.live.freeze(engine.meeting, save)).toEqual({ n: 1 });
  });

  it('SAVE7 words the disk failed before the damage showed stay in memory, and are told of', async () => {
    const { engine, outcome } = await setScene();
    engine.store.heal();
    const ben = await engine.joined(engine.person(1));
    engine.store.failing.add('append');
    titleOf(ben.doc, outcome).insert(0, 'I ');
    await engine.settle();
    expect(ben.closedWith).toBe(1011);
    engine.store.failing.clear();
    engine.store.damage(engine.key(), 3);
    await engine.time.advance(10_000);
    expect(engine.store.rowsOf(engine.key())).toHaveLength(4);
    expect(engine.collab.stats().unsavedDocuments).toBe(1);
  });
});
