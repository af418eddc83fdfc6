import { syncType } from '@fourchairs/shared/protocol/socket/frame.ts';

import type { TestClient } from './test-client.ts';
import { TestEngine } from './test-engine.ts';
import { addTitled, readTitle, titleOf } from './words.ts';

export type Scene = {
  readonly engine: TestEngine;
  /** Ana made an outcome; Ben says what the test tells him to. */
  readonly ana: TestClient;
  readonly ben: TestClient;
  readonly outcome: string;
  readonly rows: number;
};

export const setScene = async (limits = {}): Promise<Scene> => {
  const engine = new TestEngine({ limits });
  const ana = await engine.joined(engine.person(0));
  const outcome = addTitled(ana.doc, 'Read 😀 aloud');
  await engine.settle();
  const ben = await engine.joined(engine.person(1));
  return { engine, ana, ben, outcome, rows: engine.store.rowsOf(engine.key()).length };
};

export const idOf = ({ welcome }: TestClient): number => welcome?.clientId ?? -1;

/** Ben sends these edits; what came of it. */
export const send = async (scene: Scene, ...updates: readonly Uint8Array[]) => {
  for (const update of updates) scene.ben.sendEdit(syncType.update, update);
  await scene.engine.settle();
  return {
    codes: scene.ben.refused.map(({ code }) => code),
    closedWith: scene.ben.closedWith,
    newRows: scene.engine.store.rowsOf(scene.engine.key()).length - scene.rows,
    title: readTitle(scene.ana.doc, scene.outcome),
  };
};

/** Ben sends an edit, then Ana types on: what he was told, whether anybody saw anything of it, and whether hers was kept. */
export const attempt = async (scene: Scene, update: Uint8Array) => {
  const before = await send(scene);
  const { codes, closedWith, newRows, title } = await send(scene, update);
  titleOf(scene.ana.doc, scene.outcome).insert(0, 'We ');
  await scene.engine.settle();
  const goesOn = readTitle(scene.engine.reloaded(), scene.outcome) === `We ${before.title}`;
  const isUntouched = newRows === before.newRows && title === before.title;
  return { codes, closedWith, isUntouched, goesOn };
};
export const refusedWith = (code: string, closedWith: number | null) => ({
  codes: [code],
  closedWith,
  isUntouched: true,
  goesOn: true,
});
