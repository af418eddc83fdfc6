import { expect, it } from 'vitest';

import { StoreConflict } from '#store/store.ts';
import { arrangeMeeting, updateRow } from '#store/testing/rows.ts';
import type { DocumentsUnderTest } from '#store/testing/store-under-test.ts';

export const compactContract = (under: () => DocumentsUnderTest): void => {
  const arrange = async (rows: number) => {
    const { store } = under();
    const arranged = await arrangeMeeting(store);
    const { shared: key, child } = arranged;
    const updates = Array.from({ length: rows }, (_, index) => updateRow(child, index + 1));
    await store.documents.append([{ key, epoch: 1, rows: updates }]);
    return { ...arranged, documents: store.documents, key, updates };
  };
  const snapshot = (seq: number) => ({ seq, bytes: new Uint8Array([200, seq]) });

  it('SAVE6 replaces rows by a snapshot, and a snapshot by a later one', async () => {
    const { documents, key, updates } = await arrange(4);
    await documents.compact(key, 1, snapshot(2));
    await documents.compact(key, 1, snapshot(3));
    await under().reopen();
    expect(await under().store.documents.load(key)).toStrictEqual({
      key,
      epoch: 1,
      schema: 1,
      seq: 4,
      snapshot: snapshot(3),
      rows: updates.slice(3),
    });
  });

  it('SAVE6 refuses a snapshot of the future, of the past and of another epoch', async () => {
    const { documents, key, updates } = await arrange(4);
    await documents.compact(key, 1, snapshot(2));
    await expect(documents.compact(key, 1, snapshot(5))).rejects.toThrow(StoreConflict);
    await expect(documents.compact(key, 1, snapshot(1))).rejects.toThrow(StoreConflict);
    await expect(documents.compact(key, 2, snapshot(3))).rejects.toThrow(StoreConflict);
    const loaded = await documents.load(key);
    expect(loaded?.snapshot).toStrictEqual(snapshot(2));
    expect(loaded?.rows).toStrictEqual(updates.slice(2));
  });
};
