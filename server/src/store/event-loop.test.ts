import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as turn } from 'node:timers/promises';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { fileName, openStore } from '#store/open-store.ts';
import { arrangeMeeting, updateRow } from '#store/testing/rows.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'four-chairs-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const turns = 100;

/**
 * Holds the file as another program would, from this very thread: whoever wrote on it would wait for itself, turn no
 * more, and be refused. Answers how the work stood after so many turns; then lets go.
 */
const heldDuring = async (work: () => Promise<unknown>): Promise<'waits' | 'is done'> => {
  const hand = new DatabaseSync(join(folder, fileName));
  hand.exec('BEGIN IMMEDIATE');
  let state: 'waits' | 'is done' = 'waits';
  const done = work().finally(() => {
    state = 'is done';
  });
  for (let count = 0; count < turns; count += 1) await turn();
  const seen = state;
  hand.exec('COMMIT');
  hand.close();
  await done;
  return seen;
};

it('SAVE3 the event loop goes on turning while a row waits for the disk', async () => {
  const store = await openStore({ url: `sqlite:${folder}` });
  const { shared, child } = await arrangeMeeting(store);
  const append = () =>
    store.documents.append([{ key: shared, epoch: 1, rows: [updateRow(child, 1)] }]);
  expect(await heldDuring(append)).toBe('waits');
  expect((await store.documents.load(shared))?.seq).toBe(1);
  await store.close();
});

it('SAVE3 the event loop goes on turning while the migrations wait for the disk', async () => {
  const schools = async () => {
    const store = await openStore({ url: `sqlite:${folder}` });
    expect(await store.schools.schools()).toEqual([]);
    await store.close();
  };
  expect(await heldDuring(schools)).toBe('waits');
});
