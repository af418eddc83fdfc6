import { type DocumentName, laneOf } from '@fourchairs/shared/document/document-name.ts';
import { listTypedWords } from '@fourchairs/shared/document/typed-words.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as Y from 'yjs';

import { createStore } from '#store/create-store.ts';
import { checkStore } from '#store/keeping/check-store.ts';
import type { Store } from '#store/store.ts';
import { type Failing, failingConnection, failings } from '#store/testing/failing-connection.ts';
import { arrangeMeeting, versionRow } from '#store/testing/rows.ts';
import { type StoreUnderTest, dialectsUnderTest } from '#store/testing/store-under-test.ts';
import { keepLateWords } from '#use-cases/keep-late-words.ts';
import { hashOfHashes } from '#use-cases/version-hash.ts';

let under: StoreUnderTest;
beforeAll(async () => {
  under = await dialectsUnderTest.SQLite();
});
afterAll(() => under.remove());

const client = 7;

/** A finished meeting, and somebody who types more than one addition holds. */
const setScene = async () => {
  const { store } = under;
  const { meeting, senco } = await arrangeMeeting(store);
  const add = { version: versionRow(senco, meeting.id, null), documents: [] };
  await store.versions.finish(meeting.id, 1, 'The record', 9, add);
  const doc = new Y.Doc();
  doc.clientID = client;
  const text = doc.getText('notes');
  text.insert(0, `${'w'.repeat(20_000)}more`);
  const late = (document: DocumentName = 'meeting', epoch = 1) => ({
    meeting: meeting.id,
    person: senco,
    device: 'own' as const,
    document,
    epoch,
    typed: (kept: ReadonlyMap<number, number>) => {
      const from = kept.get(client) ?? 0;
      const clock = Y.getState(doc.store, client);
      const words = listTypedWords(doc, { client, clock: from });
      return clock > from ? [{ client, clock, words }] : [];
    },
  });
  const there = async (): Promise<[number[], string[]]> => [
    (await under.store.meetings.additions(meeting.id)).map(({ words }) => words.length),
    (await under.store.audit.ofMeeting(meeting.id)).map(({ action }) => action),
  ];
  return { id: meeting.id, lane: laneOf(senco), late, text, there };
};

const clock = { now: () => 7_000 };
const keep = (store: Store, late: Parameters<typeof keepLateWords>[1]): Promise<void> =>
  keepLateWords({ store, clock }, late);

/** Tries again until it is kept, as the engine does, on a disk of which one call fails. Whether it had so many. */
const keepThough = async (
  how: Failing,
  n: number,
  late: Parameters<typeof keepLateWords>[1],
): Promise<boolean> => {
  const { db, connection } = under.database;
  const count = { calls: 0, failed: 0 };
  const plan = { how, fails: (call: number) => call === n };
  const store = createStore(db, failingConnection(connection, plan, count));
  await keep(store, late).catch(() => keep(store, late));
  return count.failed === 1;
};

it.each(failings)(
  'VERSION2 late words are there once and whole, with one line of the audit log, whichever call of the disk fails: %s',
  async (how) => {
    let n = 1;
    for (let hasFailed = true; hasFailed; n += 1) {
      const { late, there } = await setScene();
      hasFailed = await keepThough(how, n, late());
      expect(await there()).toEqual([[20_000, 4], ['words.added']]);
    }
    expect(n).toBeGreaterThan(5);
  },
);

it('VERSION2 late words that come again are kept no further than they were not, of each document and epoch by itself', async () => {
  const { id, lane, late, text, there } = await setScene();
  await Promise.all([keep(under.store, late()), keep(under.store, late())]);
  await under.reopen();
  text.insert(0, 'and');
  await Promise.all([keep(under.store, late()), keep(under.store, late())]);
  await keep(under.store, late());
  expect(await there()).toEqual([
    [20_000, 4, 3],
    ['words.added', 'words.added'],
  ]);
  await keep(under.store, late('meeting', 2));
  await keep(under.store, late(lane));
  expect((await there())[0]).toEqual([20_000, 4, 3, 20_000, 7, 20_000, 7]);
  const { findings } = await checkStore(under.database, hashOfHashes);
  expect(findings.filter(({ where }) => where.includes(id) && !/version/.test(where))).toEqual([]);
});
