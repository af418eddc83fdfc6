import { describe, expect, it } from 'vitest';

import { docOf } from './testing/doc-of.ts';
import { TestEngine } from './testing/test-engine.ts';
import { addTitled, readTitle, titleOf } from './testing/words.ts';

const setScene = async () => {
  const engine = new TestEngine({ people: ['Ana', 'Ben'] });
  const ana = await engine.joined(engine.person(0));
  const outcome = addTitled(ana.doc, 'Read');
  await engine.settle();
  return { engine, ana, outcome };
};

describe('VERSION2 recovery points', () => {
  it('VERSION2 takes one for every ten minutes of work, and none in between', async () => {
    const { engine, ana, outcome } = await setScene();
    await engine.time.advance(599_000);
    expect(engine.recoveryPoints.length).toBe(0);
    await engine.time.advance(1_000);
    expect(engine.recoveryPoints.length).toBe(1);
    await engine.time.advance(3_600_000);
    expect(engine.recoveryPoints.length).toBe(1);
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    await engine.time.advance(601_000);
    expect(engine.recoveryPoints.length).toBe(2);
    expect(readTitle(docOf(engine.recoveryPoints[1]?.documents ?? [], 'meeting'), outcome)).toBe(
      'Read aloud',
    );
    expect(
      engine.recoveryPoints
        .flatMap(({ documents }) => documents)
        .some(({ name }) => name.startsWith('prep.')),
    ).toBe(false);
  });

  it('VERSION2 takes none after Finish, which deletes them', async () => {
    const { engine } = await setScene();
    await engine.collab.live.freeze(engine.meeting, async () => ({ n: 1 }));
    await engine.time.advance(3_600_000);
    expect(engine.recoveryPoints).toEqual([]);
  });

  it('VERSION2 keeps the last six, and none for longer than a fortnight', async () => {
    const { engine } = await setScene();
    await engine.time.advance(3_600_000);
    expect(engine.recoveryPoints.map(({ keep }) => keep)).toEqual([6]);
    const fortnight = 14 * 24 * 3_600_000;
    expect(engine.forgotten).toEqual([engine.time.now() - fortnight]);
  });

  it('VERSION2 does not try for ever to put aside a meeting that was cancelled meanwhile', async () => {
    const { engine } = await setScene();
    engine.isCancelled = true;
    await engine.time.advance(3_600_000);
    engine.isCancelled = false;
    await engine.time.advance(3_600_000);
    expect(engine.recoveryPoints).toEqual([]);
  });
});
