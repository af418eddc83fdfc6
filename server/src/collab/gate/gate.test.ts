import { notesOf } from '@fourchairs/shared/document/plan-items.ts';
import { syncType } from '@fourchairs/shared/protocol/socket/frame.ts';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { craft, rawDelete, rawUpdate } from '../testing/craft.ts';
import { attempt, idOf, refusedWith, send, setScene } from '../testing/gate-scene.ts';
import { addTitled, readTitle, titleOf } from '../testing/words.ts';

/** Where the first character of a text is. */
const startOf = ({ _start }: Y.Text): { readonly client: number; readonly clock: number } =>
  _start?.id ?? { client: 0, clock: 0 };

/** First byte of a string that stands right of something, and left of something. */
const withOrigin = Uint8Array.of(0x84);
const withRightOrigin = Uint8Array.of(0x44);

describe('GATE4', () => {
  it('GATE4 refuses a struct under another person’s lease, closes 4422 and puts it on record', async () => {
    const scene = await setScene();
    const forged = craft(scene.ana.doc, idOf(scene.ana), (doc) =>
      titleOf(doc, scene.outcome).insert(0, 'I agree: '),
    );
    expect(await attempt(scene, forged)).toEqual(refusedWith('forged', 4422));
    const { engine } = scene;
    expect(engine.forgeries).toEqual([
      {
        person: engine.person(1).id,
        seat: engine.person(1).seat,
        meeting: engine.meeting,
        document: 'meeting',
        rule: 'GATE4',
      },
    ]);
  });

  it('GATE4 refuses ids nobody was leased, however many', async () => {
    const scene = await setScene();
    const docs = Array.from({ length: 200 }, (_, index) =>
      craft(scene.ana.doc, 50_000 + index, (doc) =>
        doc.getMap('plan').set('nextDate', '2026-03-19'),
      ),
    );
    expect(await attempt(scene, Y.mergeUpdates(docs))).toEqual(refusedWith('forged', 4422));
  });

  it('GATE4 takes words of the same person from an earlier connection', async () => {
    const scene = await setScene();
    const earlier = idOf(scene.ben);
    scene.ben.link.cut();
    const again = await scene.engine.joined(scene.engine.person(1));
    again.sendEdit(
      syncType.update,
      craft(scene.ana.doc, earlier, (doc) => titleOf(doc, scene.outcome).insert(0, 'We ')),
    );
    await scene.engine.settle();
    expect(again.refused).toEqual([]);
    expect(readTitle(scene.ana.doc, scene.outcome)).toBe('We Read 😀 aloud');
  });

  it('GATE4 GATE10 a replay of others’ words passes, changes nothing and keeps their author', async () => {
    const scene = await setScene();
    const before = scene.engine.store.rowsOf(scene.engine.key());
    scene.ben.sendEdit(syncType.step2, Y.encodeStateAsUpdate(scene.ana.doc));
    await scene.engine.settle();
    expect(scene.engine.store.rowsOf(scene.engine.key())).toEqual(before);
    expect(scene.ben.saved).toBe(scene.ben.sent);
  });

  it('VERSION6 a delete stays its person’s when somebody else sends it again with words of their own', async () => {
    const scene = await setScene();
    const { engine, ana, ben, outcome } = scene;
    const removed = async () =>
      (await engine.store.credits(engine.key())).filter(({ kind }) => kind === 'removed');
    titleOf(ana.doc, outcome).delete(0, 4);
    await engine.settle();
    const [only, ...others] = await removed();
    expect([only?.person, only?.length, others]).toEqual([engine.person(0).id, 4, []]);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(ana.doc));
    doc.clientID = idOf(ben);
    titleOf(doc, outcome).insert(0, 'We');
    expect((await send(scene, Y.encodeStateAsUpdate(doc))).codes).toEqual([]);
    expect(readTitle(ana.doc, outcome)).toMatch(/^We/u);
    expect(await removed()).toEqual([only]);
  });

  it('GATE4 cuts off what is known before it applies the rest', async () => {
    const scene = await setScene();
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(scene.ben.doc));
    doc.clientID = idOf(scene.ben);
    titleOf(doc, scene.outcome).insert(0, 'We ');
    const result = await send(scene, Y.encodeStateAsUpdate(doc));
    expect(result).toEqual({ codes: [], closedWith: null, newRows: 1, title: 'We Read 😀 aloud' });
    const [row] = scene.engine.store.rowsOf(scene.engine.key()).slice(-1);
    expect(
      Y.decodeUpdate(row?.bytes ?? new Uint8Array()).structs.map(({ id }) => id.client),
    ).toEqual([idOf(scene.ben)]);
  });

  it('GATE4 a known struct that would cut a character in two leaves the live document alone', async () => {
    const scene = await setScene();
    const { client, clock } = startOf(titleOf(scene.ana.doc, scene.outcome));
    // Ana's first struct again, now leaning on the middle of her emoji, and something of Ben's, so that it is applied.
    const known = [1, client, 0, withOrigin, client, clock + 5, 'x'] as const;
    const result = await send(scene, rawUpdate(2, ...known, 1, idOf(scene.ben), 0, 0, 1, 0));
    expect([result.codes, result.newRows]).toEqual([[], 1]);
    const cat = await scene.engine.joined(scene.engine.person(2));
    expect(readTitle(cat.doc, scene.outcome)).toBe('Read 😀 aloud');
  });
});

describe('GATE5', () => {
  it('GATE5 asks again after a gap, keeps and acknowledges nothing, and heals with the next step 2', async () => {
    const scene = await setScene();
    const { ben, engine, outcome } = scene;
    await engine.time.advance(1000);
    const sentBefore = ben.sent;
    ben.link.isFlowing = false;
    titleOf(ben.doc, outcome).insert(0, 'a');
    ben.link.cut();
    ben.connect();
    ben.link.isFlowing = false;
    expect(sentBefore).toBeGreaterThan(0);
    titleOf(ben.doc, outcome).insert(0, 'b');
    ben.link.isFlowing = true;
    await engine.settle();
    expect(readTitle(engine.reloaded(), outcome)).toBe('baRead 😀 aloud');
    expect(ben.saved).toBe(ben.sent);
    expect(ben.refused).toEqual([]);
  });

  it('GATE5 withholds every acknowledgement while something is missing', async () => {
    const scene = await setScene();
    const { engine, outcome } = scene;
    const cat = await engine.joined(engine.person(2), { isPolite: false });
    const first = craft(scene.ana.doc, idOf(cat), (doc) => titleOf(doc, outcome).insert(0, 'a'));
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(scene.ana.doc));
    Y.applyUpdate(doc, first);
    const second = craft(doc, idOf(cat), (later) => titleOf(later, outcome).insert(0, 'b'));
    cat.sendEdit(syncType.update, second);
    await engine.settle();
    expect([cat.saved, cat.refused]).toEqual([0, []]);
    expect(readTitle(scene.ana.doc, outcome)).toBe('Read 😀 aloud');
    cat.sendEdit(syncType.update, first);
    await engine.settle();
    expect(readTitle(scene.ana.doc, outcome)).toBe('aRead 😀 aloud');
    expect(cat.saved).toBe(0);
    cat.sendEdit(syncType.step2, Y.mergeUpdates([first, second]));
    await engine.settle();
    expect(readTitle(scene.ana.doc, outcome)).toBe('baRead 😀 aloud');
    expect(cat.saved).toBe(3);
  });

  it('GATE5 asks again when a struct leans on words nobody has', async () => {
    const scene = await setScene();
    const own = idOf(scene.ben);
    const leaning = [
      rawUpdate(1, 1, own, 0, withOrigin, 999, 5, 'x', 0),
      rawUpdate(1, 1, own, 0, withRightOrigin, 999, 5, 'x', 0),
      rawUpdate(1, 1, own, 0, 4, 0, 999, 5, 'x', 0),
      rawUpdate(1, 1, own, 0, withOrigin, own, 0, 'x', 0),
      rawUpdate(1, 1, own, 0, withOrigin, own, 7, 'x', 0),
    ];
    const { codes, closedWith, newRows } = await send(scene, ...leaning);
    expect({ codes, closedWith, newRows }).toEqual({ codes: [], closedWith: null, newRows: 0 });
  });

  it('GATE5 refuses a length without content, and lengths of 2^50', async () => {
    for (const length of [2 ** 24, 2 ** 39, 2 ** 50]) {
      const scene = await setScene();
      expect(await attempt(scene, rawUpdate(1, 1, idOf(scene.ben), 0, 0, length, 0))).toEqual(
        refusedWith('malformed', 4400),
      );
    }
    const scene = await setScene();
    expect(await attempt(scene, rawUpdate(1, 1, idOf(scene.ben), 2 ** 50, 0, 1, 0))).toEqual(
      refusedWith('malformed', 4400),
    );
  });

  it('GATE5 refuses a struct of no length, and one client twice', async () => {
    const scene = await setScene();
    const own = idOf(scene.ben);
    const nothing = rawUpdate(1, 1, own, 0, 4, 1, 'outcomes', '', 0);
    expect(await attempt(scene, nothing)).toEqual(refusedWith('malformed', 4400));
    const other = await setScene();
    const id = idOf(other.ben);
    const twice = rawUpdate(2, 1, id, 0, 0, 1, 1, id, 0, 0, 1, 0);
    expect(await attempt(other, twice)).toEqual(refusedWith('malformed', 4400));
  });

  it('GATE5 asks again for a Skip', async () => {
    const scene = await setScene();
    const skipping = rawUpdate(1, 2, idOf(scene.ben), 0, 10, 3, 0, 1, 0);
    expect(await send(scene, skipping)).toMatchObject({ codes: [], closedWith: null, newRows: 0 });
  });
});

describe('GATE6', () => {
  it('GATE6 refuses a delete of what its owner has not typed yet, and closes 4422', async () => {
    const scene = await setScene();
    const next = Y.getState(scene.ana.doc.store, idOf(scene.ana));
    expect(await attempt(scene, rawDelete(idOf(scene.ana), next, 5))).toEqual(
      refusedWith('forged', 4422),
    );
    expect(scene.engine.forgeries.map(({ rule }) => rule)).toEqual(['GATE6']);
  });

  it('GATE6 refuses a delete that begins in what is there and reaches beyond it', async () => {
    const scene = await setScene();
    const next = Y.getState(scene.ana.doc.store, idOf(scene.ana));
    expect(await attempt(scene, rawDelete(idOf(scene.ana), next - 1, 2 ** 30))).toEqual(
      refusedWith('forged', 4422),
    );
  });

  it('GATE6 takes a delete again that happened already', async () => {
    const scene = await setScene();
    titleOf(scene.ana.doc, scene.outcome).delete(0, 5);
    await scene.engine.settle();
    const rows = scene.engine.store.rowsOf(scene.engine.key()).length;
    const again = Y.encodeStateAsUpdate(scene.ana.doc, Y.encodeStateVector(scene.ana.doc));
    scene.ben.sendEdit(syncType.update, again);
    await scene.engine.settle();
    expect(scene.engine.store.rowsOf(scene.engine.key()).length).toBe(rows);
    expect(scene.ben.saved).toBe(scene.ben.sent);
  });

  it('GATE6 refuses an empty range, which deletes nothing and cuts an item in two', async () => {
    const scene = await setScene();
    expect(await attempt(scene, rawDelete(idOf(scene.ana), 3, 0))).toEqual(
      refusedWith('malformed', 4400),
    );
  });

  it('GATE6 refuses a delete of half a character', async () => {
    const scene = await setScene();
    const { clock } = startOf(titleOf(scene.ana.doc, scene.outcome));
    expect(await attempt(scene, rawDelete(idOf(scene.ana), clock + 5, 1))).toEqual(
      refusedWith('half-character', null),
    );
  });

  it('GATE6 refuses a delete of half a character that the same frame brings', async () => {
    for (const clock of [1, 2]) {
      const scene = await setScene();
      const own = idOf(scene.ben);
      const at = startOf(titleOf(scene.ana.doc, scene.outcome));
      const struct = [1, 1, own, 0, withOrigin, at.client, at.clock, 'x😀y'] as const;
      expect(await attempt(scene, rawUpdate(...struct, 1, own, 1, clock, 1))).toEqual(
        refusedWith('half-character', null),
      );
    }
  });
});

describe('GATE7', () => {
  const refusedContent: readonly (readonly [string, (doc: Y.Doc, outcome: string) => void])[] = [
    ['an unknown root', (doc) => doc.getMap('secret').set('a', 1)],
    ['a root called __proto__', (doc) => doc.getMap('__proto__').set('a', 1)],
    ['a subdocument', (doc) => doc.getMap('plan').set('nextDate', new Y.Doc())],
    ['binary', (doc) => doc.getMap('plan').set('nextDate', new Uint8Array(9))],
    ['a plain object', (doc) => doc.getMap('plan').set('nextDate', { a: 1 })],
    ['a number that is none', (doc) => doc.getMap('plan').set('nextDate', NaN)],
    ['an embed', (doc, outcome) => titleOf(doc, outcome).insertEmbed(0, { a: 1 })],
    [
      '__proto__ in a format',
      (doc, outcome) => titleOf(doc, outcome).format(0, 1, { __proto__x: 1, ['__proto__']: 1 }),
    ],
    ['a key __proto__', (doc) => doc.getMap('plan').set('__proto__', 'x')],
    ['a key constructor', (doc) => doc.getMap('plan').set('constructor', 'x')],
    ['a key prototype', (doc) => doc.getMap('plan').set('prototype', 'x')],
  ];
  it.each(refusedContent)('GATE7 refuses %s before it is applied', async (_what, change) => {
    const scene = await setScene();
    const update = craft(scene.ana.doc, idOf(scene.ben), (doc) => change(doc, scene.outcome));
    const loads = scene.engine.store.calls.load;
    expect(await attempt(scene, update)).toEqual(refusedWith('not-allowed', null));
    expect(scene.engine.store.calls.load - loads).toBe(0);
    expect(Object.prototype).not.toHaveProperty('a');
  });

  it('GATE7 refuses nesting 5,000 deep before it is applied', async () => {
    const scene = await setScene();
    const update = craft(scene.ana.doc, idOf(scene.ben), (doc) => {
      let inner = new Y.XmlElement('blockquote');
      notesOf(doc).insert(0, [inner]);
      for (let level = 0; level < 5000; level += 1) {
        const next = new Y.XmlElement('blockquote');
        inner.insert(0, [next]);
        inner = next;
      }
    });
    expect(await attempt(scene, update)).toEqual(refusedWith('not-allowed', null));
  });

  it('GATE7 refuses an insert into the middle of a character', async () => {
    const scene = await setScene();
    const { client, clock } = startOf(titleOf(scene.ana.doc, scene.outcome));
    const own = idOf(scene.ben);
    const right = rawUpdate(1, 1, own, 0, withOrigin, client, clock + 5, 'x', 0);
    expect(await attempt(scene, right)).toEqual(refusedWith('half-character', null));
    const other = await setScene();
    const start = startOf(titleOf(other.ana.doc, other.outcome));
    const id = idOf(other.ben);
    const left = rawUpdate(1, 1, id, 0, withRightOrigin, start.client, start.clock + 6, 'x', 0);
    expect(await attempt(other, left)).toEqual(refusedWith('half-character', null));
  });

  it('GATE7 refuses an insert into the middle of a character', async () => {
    for (const [first, place] of [
      [withOrigin, 5],
      [withRightOrigin, 6],
    ] as const) {
      const scene = await setScene();
      const { client, clock } = startOf(titleOf(scene.ana.doc, scene.outcome));
      const update = rawUpdate(1, 1, idOf(scene.ben), 0, first, client, clock + place, 'x', 0);
      expect(await attempt(scene, update)).toEqual(refusedWith('half-character', null));
    }
  });

  it('GATE7 refuses a text above 20,000 characters, but takes a replacement that fits', async () => {
    const scene = await setScene();
    const full = 'x'.repeat(20_000);
    const replace = (words: string) => (doc: Y.Doc) => {
      const text = titleOf(doc, scene.outcome);
      text.delete(0, text.length);
      text.insert(0, words);
    };
    expect(await send(scene, craft(scene.ana.doc, idOf(scene.ben), replace(full)))).toMatchObject({
      codes: [],
      title: full,
    });
    expect(
      await send(scene, craft(scene.ana.doc, idOf(scene.ben), replace('y'.repeat(20_000)))),
    ).toMatchObject({ codes: [], title: 'y'.repeat(20_000) });
    const more = craft(scene.ana.doc, idOf(scene.ben), (doc) =>
      titleOf(doc, scene.outcome).insert(9, 'z'),
    );
    expect(await send(scene, more)).toMatchObject({ codes: ['text-too-long'], closedWith: null });
  });

  it('GATE7 refuses a new text that is too long from the start', async () => {
    const scene = await setScene();
    const update = craft(scene.ana.doc, idOf(scene.ben), (doc) =>
      addTitled(doc, 'x'.repeat(20_001)),
    );
    const { load } = scene.engine.store.calls;
    expect(await attempt(scene, update)).toEqual(refusedWith('text-too-long', null));
    expect(scene.engine.store.calls.load).toBe(load);
  });
});
