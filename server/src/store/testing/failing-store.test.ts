import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { StoreUnavailable } from '#store/store.ts';
import { failNth, failingStore } from '#store/testing/failing-store.ts';
import { arrangeMeeting, updateRow } from '#store/testing/rows.ts';
import { type StoreUnderTest, dialectsUnderTest } from '#store/testing/store-under-test.ts';

const full = new StoreUnavailable('The disk is full.');

describe('failingStore', () => {
  let under: StoreUnderTest | null = null;
  beforeEach(async () => {
    under = await dialectsUnderTest.SQLite();
  });
  afterEach(() => under?.remove());

  const arrange = async () => {
    if (under === null) throw new Error('The store was not opened');
    const { shared, child } = await arrangeMeeting(under.store);
    const batch = (seq: number) => [{ key: shared, epoch: 1, rows: [updateRow(child, seq)] }];
    return { store: under.store, shared, batch };
  };

  it('SAVE4 fails the n-th call, writes nothing of it, and is unhealthy until the next success', async () => {
    const { store, shared, batch } = await arrange();
    const failing = failingStore(store, failNth('documents.append', 2, full));
    await failing.documents.append(batch(1));
    await expect(failing.documents.append(batch(2))).rejects.toThrow(full);
    expect(failing.healthy()).toBe(false);
    expect((await store.documents.load(shared))?.seq).toBe(1);
    await failing.documents.append(batch(2));
    expect(failing.healthy()).toBe(true);
    expect((await failing.documents.load(shared))?.seq).toBe(2);
  });

  it('SAVE4 can fail after the rows are on disk', async () => {
    const { store, shared, batch } = await arrange();
    const failing = failingStore(store, () => ({ when: 'after', error: full }));
    await expect(failing.documents.append(batch(1))).rejects.toThrow(full);
    expect((await store.documents.load(shared))?.seq).toBe(1);
  });

  it('JOIN6 can keep a call waiting', async () => {
    const { store, shared, batch } = await arrange();
    let resolve = (): void => undefined;
    const promise = new Promise<void>((open) => {
      resolve = open;
    });
    const failing = failingStore(store, ({ method }) =>
      method === 'documents.load' ? { when: 'before', until: promise } : null,
    );
    const order: string[] = [];
    const loading = failing.documents.load(shared).then((loaded) => {
      order.push(`loaded ${loaded?.seq}`);
    });
    await failing.documents.append(batch(1));
    order.push('appended');
    resolve();
    await loading;
    expect(order).toStrictEqual(['appended', 'loaded 1']);
  });
});
