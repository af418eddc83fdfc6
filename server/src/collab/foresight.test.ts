import { listOutcomes } from '@fourchairs/shared/document/outcomes.ts';
import { expect, it, vi } from 'vitest';
import * as Y from 'yjs';

import { contentOf } from '#simulate/content-of.ts';

import type { EditGate } from './edit-gate.ts';
import { Foresight } from './foresight.ts';
import { LiveDocument } from './live-document.ts';
import { refuse } from './refusal.ts';
import { type Scene, setScene } from './testing/gate-scene.ts';
import { addTitled, titleOf } from './testing/words.ts';

/** Ben adds outcomes enough for a heavy frame, in one edit. */
const addMany = ({ ben }: Scene): void => {
  ben.doc.transact(() => {
    for (let left = 120; left > 0; left -= 1) addTitled(ben.doc, `Outcome ${left}`);
  });
};
const authorsSince = ({ engine, rows }: Scene) =>
  engine.store
    .rowsOf(engine.key())
    .slice(rows)
    .map(({ author }) => author);

it('GATE1 a heavy frame is taken a turn later, and what somebody else typed meanwhile goes before it', async () => {
  const scene = await setScene();
  const { engine, ana, ben } = scene;
  addMany(scene);
  titleOf(ana.doc, scene.outcome).insert(0, 'We ');
  await engine.settle();
  expect(authorsSince(scene)).toEqual([engine.person(0).id, engine.person(1).id]);
  expect(ben.saved).toBe(ben.sent);
  expect(contentOf(ana.doc)).toBe(contentOf(engine.reloaded()));
  expect(listOutcomes(ana.doc).length).toBe(121);
});

it('GATE1 what one person sends stays in order, light and heavy', async () => {
  const scene = await setScene();
  const { engine, ana, ben } = scene;
  ben.link.isFlowing = false;
  titleOf(ben.doc, scene.outcome).insert(0, 'a');
  addMany(scene);
  titleOf(ben.doc, scene.outcome).insert(1, 'b');
  addMany(scene);
  ben.link.isFlowing = true;
  await engine.settle();
  expect([ben.saved, ben.refused, ben.closedWith]).toEqual([ben.sent, [], null]);
  expect(contentOf(ana.doc)).toBe(contentOf(ben.doc));
});

it('VERSION2 a heavy frame that came in before the point is in the version', async () => {
  const scene = await setScene();
  const { engine, ben } = scene;
  addMany(scene);
  ben.link.deliver(2, 0);
  const states: Uint8Array[] = [];
  const freezing = engine.collab.live.freeze(engine.meeting, async (documents) => {
    for (const { name, state } of documents) if (name === 'meeting') states.push(state);
    return { n: 1 };
  });
  await engine.settle();
  await freezing;
  const doc = new Y.Doc();
  for (const state of states) Y.applyUpdateV2(doc, state);
  expect(listOutcomes(doc).length).toBe(121);
  expect(ben.refused).toEqual([]);
});

it('LEAVE2 somebody who goes right after a heavy frame leaves it behind', async () => {
  const scene = await setScene();
  const { engine, ben } = scene;
  addMany(scene);
  ben.link.hangUp();
  await engine.settle();
  expect(listOutcomes(engine.reloaded()).length).toBe(121);
});

/** A document, and a gate that takes everything and counts what it looks at. */
const setGate = () => {
  const document = new LiveDocument('meeting', { limit: 1e6, clock: { now: () => 0 } });
  document.fill([]);
  const gate = vi.fn<EditGate>((_view, update) => ({ kind: 'apply', update, grows: 0 }));
  const foresight = new Foresight(gate);
  const who = { isLeased: () => true, readOnly: null };
  const view = () => ({ doc: document.doc, size: document.size, changes: document.changes });
  const edit = { kind: 'edit', step: 'update', update: new Uint8Array(40_000), count: 1 } as const;
  return { document, gate, foresight, who, view, edit };
};

it('GATE1 looks at a heavy frame once while the document stays as it was', () => {
  const { document, gate, foresight, who, view, edit } = setGate();
  expect(foresight.ready(document, [edit], who)).toEqual([]);
  expect(foresight.ready(document, [edit], who)).toEqual([edit]);
  foresight.gate({ ...view(), ...who }, edit.update);
  expect(gate).toHaveBeenCalledTimes(1);
});

it('GATE4 looks at it again when the document has changed, or the right to write is gone', () => {
  const { document, gate, foresight, who, view, edit } = setGate();
  foresight.ready(document, [edit], who);
  foresight.gate({ ...view(), ...who, readOnly: refuse('read-only') }, edit.update);
  expect(gate).toHaveBeenCalledTimes(2);
  document.change(() => {}, { isLeased: () => true, people: null, credit: () => [] });
  foresight.gate({ ...view(), ...who }, edit.update);
  expect(gate).toHaveBeenCalledTimes(3);
});

it('GATE2 takes what may not be written at once, since it is not applied', () => {
  const { document, foresight, who, edit } = setGate();
  const reader = { ...who, readOnly: refuse('read-only') };
  expect(foresight.ready(document, [edit], reader)).toEqual([edit]);
});
