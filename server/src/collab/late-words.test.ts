import { prepOf } from '@fourchairs/shared/document/document-name.ts';
import { addEntry, entriesOf } from '@fourchairs/shared/document/entries.ts';
import { describe, expect, it } from 'vitest';

import { TestEngine } from './testing/test-engine.ts';
import { addTitled, readTitle, titleOf } from './testing/words.ts';

const setScene = async () => {
  const engine = new TestEngine({ people: ['Ana', 'Ben'] });
  const ana = await engine.joined(engine.person(0));
  const outcome = addTitled(ana.doc, 'Read');
  await engine.settle();
  return { engine, ana, outcome };
};

/** Finished, as far as the engine is concerned. */
const finish = (engine: TestEngine) =>
  engine.collab.live.freeze(engine.meeting, async () => ({ n: 1 }));

describe('VERSION2 words that arrive later', () => {
  const wordsOf = ({ kept }: TestEngine) =>
    kept.flatMap(({ who, words }) => words.map((each) => `${who.name}: ${each.words}`));

  it('VERSION2 are kept as their author’s when a client that is no page of ours has said what it wanted to', async () => {
    const { engine, ana, outcome } = await setScene();
    await finish(engine);
    for (const letter of ' aloud') {
      const title = titleOf(ana.doc, outcome);
      title.insert(title.length, letter);
      await engine.settle();
    }
    titleOf(ana.doc, outcome).delete(9, 1);
    await engine.settle();
    expect(engine.kept).toEqual([]);
    await engine.time.advance(2_000);
    expect(engine.kept).toMatchObject([
      { document: 'meeting', words: [{ where: ['outcomes', outcome, 'title'] }] },
    ]);
    expect(wordsOf(engine)).toEqual(['Ana:  alou']);
    titleOf(ana.doc, outcome).insert(0, 'We ');
    ana.link.move();
    ana.link.cut();
    await engine.settle();
    expect(wordsOf(engine)).toEqual(['Ana:  alou', 'Ana: We ']);
    expect(readTitle(engine.reloaded(), outcome)).toBe('Read');
  });

  it('VERSION2 are kept when somebody was away at Finish, also after a restart and when the disk fails first', async () => {
    const { engine, ana, outcome } = await setScene();
    ana.link.cut();
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    await finish(engine);
    engine.admission.isOver = true;
    for (const { id } of engine.people) engine.admission.deny(id, 'meeting', 'read');
    engine.restart();
    engine.store.failing.add('append');
    ana.connect();
    await engine.time.advance(3_000);
    expect(engine.kept).toEqual([]);
    engine.store.failing.delete('append');
    await engine.time.advance(2_000);
    expect(wordsOf(engine)).toEqual(['Ana:  aloud']);
  });

  it('VERSION2 are kept before the server ends', async () => {
    const { engine, ana, outcome } = await setScene();
    await finish(engine);
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    await engine.settle();
    const draining = engine.collab.drain();
    await engine.time.advance(10_000);
    expect(await draining).toEqual({ unsaved: [] });
    expect(wordsOf(engine)).toEqual(['Ana:  aloud']);
  });

  it('VERSION2 are kept once, however often their client comes back with them, also after a restart', async () => {
    const { engine, ana, outcome } = await setScene();
    await finish(engine);
    engine.admission.isOver = true;
    for (const { id } of engine.people) engine.admission.deny(id, 'meeting', 'read');
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    await engine.time.advance(3_000);
    for (let times = 0; times < 5; times += 1) {
      ana.link.cut();
      if (times > 2) engine.restart();
      ana.connect();
      await engine.time.advance(3_000);
    }
    expect(wordsOf(engine)).toEqual(['Ana:  aloud']);
    titleOf(ana.doc, outcome).insert(10, ' and alone');
    await engine.time.advance(3_000);
    expect(wordsOf(engine)).toEqual(['Ana:  aloud', 'Ana:  and alone']);
  });

  it('VERSION2 are said to be unsaved by a server that ends before it could keep them', async () => {
    const { engine, ana, outcome } = await setScene();
    await finish(engine);
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    await engine.settle();
    engine.store.failing.add('append');
    const draining = engine.collab.drain();
    await engine.time.advance(10_000);
    expect(await draining).toEqual({ unsaved: [engine.key()] });
    expect(engine.kept).toEqual([]);
  });

  it('VERSION2 are left to a page of ours, and nothing is kept of a preparation or a forgery', async () => {
    const { engine, ana, outcome } = await setScene();
    const [who, other] = [engine.person(0), engine.person(1)];
    const trunk = engine.trunk(who);
    const paged = await engine.joined(who, { trunk });
    const prep = await engine.joined(other, { name: prepOf(other.id) });
    const ben = await engine.joined(other);
    await finish(engine);
    titleOf(paged.doc, outcome).insert(0, 'paged ');
    const whose = { saidBy: other.id, typedBy: other.id, how: 'self', lang: 'en' } as const;
    addEntry(prep.doc, { kind: 'view', topic: 'ideas', ...whose, helpedBy: null });
    const [entry] = entriesOf(prep.doc);
    entry?.words.insert(0, 'for me alone');
    ben.doc.clientID = ana.doc.clientID;
    titleOf(ben.doc, outcome).insert(0, 'forged ');
    await engine.time.advance(5_000);
    expect([paged, prep, ben].map(({ refused }) => refused[0]?.code)).toEqual([
      'finished',
      'finished',
      'finished',
    ]);
    expect(engine.kept).toEqual([]);
  });
});
