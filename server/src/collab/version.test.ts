import { laneOf, prepOf } from '@fourchairs/shared/document/document-name.ts';
import { addEntry, entriesOf } from '@fourchairs/shared/document/entries.ts';
import {
  listOutcomes,
  removeOutcome,
  restoreOutcome,
} from '@fourchairs/shared/document/outcomes.ts';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import type { CommittedDocument } from '#use-cases/live-meetings.ts';

import { docOf } from './testing/doc-of.ts';
import { TestEngine } from './testing/test-engine.ts';
import { addTitled, readTitle, titleOf } from './testing/words.ts';

const setScene = async () => {
  const engine = new TestEngine({ people: ['Ana', 'Ben'] });
  const ana = await engine.joined(engine.person(0));
  const outcome = addTitled(ana.doc, 'Read');
  await engine.settle();
  const lane = await engine.joined(engine.person(1), { name: laneOf(engine.person(1).id) });
  return { engine, ana, lane, outcome };
};

const sayInLane = (engine: TestEngine, doc: Y.Doc): void => {
  const { id } = engine.person(1);
  const who = { saidBy: id, typedBy: id, how: 'self', lang: 'en', helpedBy: null } as const;
  addEntry(doc, { kind: 'view', topic: 'ideas', ...who });
};

/** A save that ends when the test says so. */
const slowSave = () => {
  let end: (ended: { readonly n: number } | Error) => void = () => {};
  const saved: (readonly CommittedDocument[])[] = [];
  const save = (documents: readonly CommittedDocument[]) => {
    saved.push(documents);
    return new Promise<{ readonly n: number }>((resolve, reject) => {
      end = (ended) => (ended instanceof Error ? reject(ended) : resolve(ended));
    });
  };
  return { save, saved, end: (ended: { readonly n: number } | Error) => end(ended) };
};

describe('VERSION1 what a version holds', () => {
  it('VERSION1 the shared document and every lane, never a preparation', async () => {
    const { engine } = await setScene();
    const documents = await engine.collab.live.readCommitted(engine.meeting);
    const [ana, ben] = [engine.person(0).id, engine.person(1).id];
    expect(documents.map(({ name }) => name).sort()).toEqual(
      ['meeting', laneOf(ana), laneOf(ben)].sort(),
    );
  });

  it('VERSION1 all of them as they were at one moment', async () => {
    const { engine, ana, lane, outcome } = await setScene();
    await engine.joined(engine.person(0), { name: laneOf(engine.person(0).id) });
    engine.store.stop();
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    sayInLane(engine, lane.doc);
    await engine.settle();
    const reading = engine.collab.live.readCommitted(engine.meeting);
    await engine.settle();
    titleOf(ana.doc, outcome).insert(0, 'We ');
    await engine.settle();
    engine.store.goOn();
    await engine.settle();
    const documents = await reading;
    expect(readTitle(docOf(documents, 'meeting'), outcome)).toBe('Read aloud');
    expect(entriesOf(docOf(documents, laneOf(engine.person(1).id))).length).toBe(1);
  });
});

describe('VERSION2 Finish', () => {
  it('VERSION2 freezes all documents at one point, saves that, and tells everybody', async () => {
    const { engine, ana, lane, outcome } = await setScene();
    const { save, saved, end } = slowSave();
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    ana.link.move();
    const freezing = engine.collab.live.freeze(engine.meeting, save);
    await engine.settle();
    expect(readTitle(docOf(saved[0] ?? [], 'meeting'), outcome)).toBe('Read aloud');
    titleOf(ana.doc, outcome).insert(0, 'late: ');
    sayInLane(engine, lane.doc);
    await engine.settle();
    expect([ana.refused, lane.refused]).toEqual([[], []]);
    end({ n: 3 });
    expect(await freezing).toEqual({ n: 3 });
    await engine.settle();
    expect(ana.notices).toContainEqual({ kind: 'finished', n: 3 });
    expect(lane.notices).toContainEqual({ kind: 'finished', n: 3 });
    expect([...ana.refused, ...lane.refused].map(({ code }) => code)).toEqual([
      'finished',
      'finished',
    ]);
    expect(readTitle(engine.reloaded(), outcome)).toBe('Read aloud');
    expect(ana.closedWith).toBe(null);
  });

  it('VERSION2 takes what has come in also where the right to it is still being asked for', async () => {
    const { engine, ana, lane, outcome } = await setScene();
    await engine.time.advance(5_000);
    const told: (() => void)[] = [];
    engine.admission.grant = async () => {
      await new Promise<void>((resolve) => void told.push(resolve));
      return 'write';
    };
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    await engine.settle();
    sayInLane(engine, lane.doc);
    const { save, saved, end } = slowSave();
    lane.link.move();
    const freezing = engine.collab.live.freeze(engine.meeting, save);
    await engine.settle();
    expect([told.length, saved]).toEqual([2, []]);
    for (const tell of told) tell();
    await engine.settle();
    expect(readTitle(docOf(saved[0] ?? [], 'meeting'), outcome)).toBe('Read aloud');
    expect(entriesOf(docOf(saved[0] ?? [], laneOf(engine.person(1).id))).length).toBe(1);
    end({ n: 1 });
    await freezing;
    expect([ana.refused, lane.refused]).toEqual([[], []]);
  });

  it('VERSION2 waits no longer than a moment for a right that nobody tells', async () => {
    const { engine, ana, outcome } = await setScene();
    await engine.time.advance(5_000);
    engine.admission.grant = () => new Promise(() => {});
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    await engine.settle();
    const { save, saved, end } = slowSave();
    const freezing = engine.collab.live.freeze(engine.meeting, save);
    await engine.time.advance(2_000);
    expect(readTitle(docOf(saved[0] ?? [], 'meeting'), outcome)).toBe('Read');
    end({ n: 1 });
    expect(await freezing).toEqual({ n: 1 });
  });

  it('VERSION2 is writable as before when saving fails, and nothing typed meanwhile is lost', async () => {
    const { engine, ana, outcome } = await setScene();
    const { save, end } = slowSave();
    const freezing = engine.collab.live.freeze(engine.meeting, save);
    const failed = freezing.catch((error: Error) => error.message);
    await engine.settle();
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    await engine.settle();
    expect(ana.saved).toBe(ana.sent - 1);
    end(new Error('no disk'));
    expect(await failed).toBe('no disk');
    await engine.settle();
    expect(ana.saved).toBe(ana.sent);
    expect(readTitle(engine.reloaded(), outcome)).toBe('Read aloud');
  });

  it('VERSION2 does not save when something before the point cannot reach the disk', async () => {
    const { engine, ana, outcome } = await setScene();
    const { save, saved } = slowSave();
    engine.store.failing.add('append');
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    ana.link.move();
    const freezing = engine.collab.live.freeze(engine.meeting, save);
    const failed = freezing.catch((error: Error) => error.name);
    await engine.settle();
    expect(await failed).toBe('StoreUnavailable');
    expect(saved).toEqual([]);
  });

  it('VERSION2 a second Finish waits for the first, and sees the same documents', async () => {
    const { engine } = await setScene();
    const first = slowSave();
    const second = slowSave();
    const freezings = [first, second].map(({ save }) =>
      engine.collab.live.freeze(engine.meeting, save),
    );
    await engine.settle();
    expect([first.saved.length, second.saved.length]).toEqual([1, 0]);
    first.end({ n: 1 });
    await engine.settle();
    second.end({ n: 1 });
    await Promise.all(freezings);
    expect(second.saved).toEqual(first.saved);
  });

  it('VERSION2 a document that is opened during Finish takes nothing either', async () => {
    const { engine } = await setScene();
    const { save, end } = slowSave();
    const freezing = engine.collab.live.freeze(engine.meeting, save);
    await engine.settle();
    const { id } = engine.person(0);
    const prep = await engine.joined(engine.person(0), { name: prepOf(id) });
    sayInLane(engine, prep.doc);
    await engine.settle();
    expect(engine.store.rowsOf(engine.key(prepOf(id)))).toEqual([]);
    end({ n: 1 });
    await freezing;
    await engine.settle();
    expect(prep.refused.map(({ code }) => code)).toEqual(['finished']);
  });

  it('VERSION2 says `finished` to words that come later, also after a restart', async () => {
    const { engine, ana, outcome } = await setScene();
    engine.admission.isOver = true;
    for (const { id } of engine.people) engine.admission.deny(id, 'meeting', 'read');
    ana.link.cut();
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    engine.restart();
    ana.connect();
    await engine.settle();
    expect(ana.refused.map(({ code }) => code)).toEqual(['finished']);
  });

  it('VERSION2 what is brought while a record is saved waits, and is in no finished document', async () => {
    const { engine, ana, outcome } = await setScene();
    const { save, end } = slowSave();
    const say = (words: string) => (doc: Y.Doc) => titleOf(doc, outcome).insert(0, words);
    const bring = (words: string) =>
      engine.collab.live
        .bring(engine.meeting, [{ author: engine.person(1).id, write: say(words) }])
        .then(
          () => 'brought',
          (error: { readonly kind?: string }) => error.kind,
        );
    expect(await Promise.all([bring('We '), engine.settle()])).toEqual(['brought', undefined]);
    const first = slowSave();
    const failing = engine.collab.live.freeze(engine.meeting, first.save).catch(() => 'failed');
    const told: unknown[] = [];
    const meanwhile = bring('both ').then((how) => told.push(how));
    await engine.settle();
    expect(told).toEqual([]);
    first.end(new Error('no disk'));
    expect(await failing).toBe('failed');
    await Promise.all([meanwhile, engine.settle()]);
    expect([told, readTitle(ana.doc, outcome)]).toEqual([['brought'], 'both We Read']);
    const freezing = engine.collab.live.freeze(engine.meeting, save);
    const late = bring('never ');
    await engine.settle();
    end({ n: 1 });
    await freezing;
    expect([await late, await bring('never ')]).toEqual(['finished', 'finished']);
    engine.admission.isOver = true;
    engine.restart();
    expect(await Promise.all([bring('never '), engine.settle()])).toEqual(['finished', undefined]);
    expect(readTitle(engine.reloaded(), outcome)).toBe('both We Read');
  });

  it('VERSION2 announces to the shared document’s sockets', async () => {
    const { engine, ana, lane } = await setScene();
    engine.collab.live.announce(engine.meeting, { kind: 'meeting-changed' });
    await engine.settle();
    expect([ana.notices, lane.notices]).toEqual([[{ kind: 'meeting-changed' }], []]);
  });
});

describe('VERSION4', () => {
  it('VERSION4 what was removed comes back by a later edit of whoever brings it back', async () => {
    const { engine, ana, outcome } = await setScene();
    const outcomesNow = async () => {
      await engine.settle();
      const documents = await engine.collab.live.readCommitted(engine.meeting);
      return listOutcomes(docOf(documents, 'meeting')).map(({ id }) => id);
    };
    removeOutcome(ana.doc, outcome);
    expect(await outcomesNow()).toEqual([]);
    const rows = [...engine.store.rowsOf(engine.key())];
    const ben = await engine.joined(engine.person(1));
    restoreOutcome(ben.doc, outcome);
    expect(await outcomesNow()).toEqual([outcome]);
    const after = engine.store.rowsOf(engine.key());
    expect(after.slice(0, rows.length)).toEqual(rows);
    expect(after.at(-1)?.author).toBe(engine.person(1).id);
  });
});

describe('VERSION5', () => {
  it('VERSION5 deleted words are gone from what readers hold, what joins, and what a version keeps', async () => {
    const { engine, ana, outcome } = await setScene();
    const ben = await engine.joined(engine.person(1));
    titleOf(ana.doc, outcome).insert(0, 'a slip of the tongue ');
    await engine.settle();
    titleOf(ana.doc, outcome).delete(0, 21);
    await engine.settle();
    const late = await engine.joined(engine.person(1));
    const documents = await engine.collab.live.readCommitted(engine.meeting);
    const held = [
      Y.encodeStateAsUpdate(ben.doc),
      Y.encodeStateAsUpdate(late.doc),
      Y.encodeStateAsUpdate(docOf(documents, 'meeting')),
    ];
    for (const bytes of held) expect(Buffer.from(bytes).includes('slip')).toBe(false);
  });
});
