import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import type { TestClient } from './testing/test-client.ts';
import { TestEngine } from './testing/test-engine.ts';
import { addTitled, readTitle, titleOf } from './testing/words.ts';

/** Calls of the disk that fail, one in each life of an engine; RUNS=500 for all of them. */
const calls = Number(process.env['RUNS'] ?? 30);
const fewestSteps = 30;

const comeBack = (clients: readonly TestClient[]): void => {
  for (const client of clients) if (client.closedWith !== null) client.connect();
};

/** People type while the n-th call of the disk fails. Returns how often "saved" was not true. */
const play = async (n: number, when: 'before' | 'after'): Promise<number> => {
  const engine = new TestEngine();
  engine.store.fault = { n, when };
  const people = [0, 1, 2].map((index) => engine.person(index));
  const clients = people.map((person) => engine.client(person));
  let untrue = 0;
  for (const client of clients) {
    client.onSaved = (clock) => {
      const there = Y.getState(engine.reloaded().store, client.doc.clientID);
      if (there < clock) untrue += 1;
    };
  }
  let outcome: string | null = null;
  for (let step = 0; step < Math.max(fewestSteps, n); step += 1) {
    await engine.time.advance(700);
    comeBack(clients);
    const client = clients[step % clients.length];
    if (client?.isSynced !== true) continue;
    if (outcome === null) outcome = addTitled(client.doc, '');
    else titleOf(client.doc, outcome).insert(0, `${step},`);
    await engine.settle();
  }
  for (let round = 0; round < 10; round += 1) {
    await engine.time.advance(1_000);
    comeBack(clients);
  }
  await engine.settle();
  const { calls: made } = engine.store;
  expect(Object.values(made).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(n);
  expect(clients.map(({ sent, saved }) => sent - saved)).toEqual([0, 0, 0]);
  const texts = [engine.reloaded(), ...clients.map(({ doc }) => doc)];
  expect(new Set(texts.map((doc) => readTitle(doc, outcome ?? ''))).size).toBe(1);
  expect(readTitle(engine.reloaded(), outcome ?? '').split(',').length).toBeGreaterThan(20);
  return untrue;
};

describe('the n-th call of the disk fails', () => {
  it.each(['before', 'after'] as const)(
    'SAVE4 nothing is called saved that is not, and all is saved in the end: %s it is written',
    async (when) => {
      for (let n = 1; n <= calls; n += 1) expect(await play(n, when), `call ${n}`).toBe(0);
    },
    3_600_000,
  );
});
