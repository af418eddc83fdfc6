import { expect, it } from 'vitest';

import { DamagedRow, StoreConflict } from '#store/store.ts';
import { arrangeMeeting, updateRow } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

export const compactContract = (under: () => StoreUnderTest): void => {
  const arrange = async (rows: number) => {
    const { store, database } = under();
    const arranged = await arrangeMeeting(store);
    const { shared: key, child } = arranged;
    const updates = Array.from({ length: rows }, (_, index) => updateRow(child, index + 1));
    await store.documents.append([{ key, epoch: 1, rows: updates }]);
    return { ...arranged, documents: store.documents, database, key, updates };
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

  it('SAVE7 names a damaged row and gives what is good before it', async () => {
    const { documents, database, key, updates } = await arrange(3);
    const damage = database.db
      .updateTable('documentUpdate')
      .set({ bytes: new Uint8Array([66]) })
      .where('meeting', '=', key.meeting)
      .where('seq', '=', 2)
      .compile();
    const runs = [[new Uint8Array([66]), key.meeting, 2]];
    await database.connection.write([{ sql: damage.sql, runs, guard: null }]);
    const error: unknown = await documents.load(key).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DamagedRow);
    expect(error).toMatchObject({ seq: 2, good: { seq: 1, rows: updates.slice(0, 1) } });
  });

  it('SAVE7 names a missing row, at the end too, and a damaged snapshot', async () => {
    const { documents, database, key } = await arrange(3);
    const remove = (seq: number) => {
      const { sql } = database.db
        .deleteFrom('documentUpdate')
        .where('meeting', '=', key.meeting)
        .where('seq', '=', seq)
        .compile();
      return database.connection.write([{ sql, runs: [[key.meeting, seq]], guard: null }]);
    };
    await remove(3);
    await expect(documents.load(key)).rejects.toMatchObject({ name: 'DamagedRow', seq: 3 });
    await remove(1);
    await expect(documents.load(key)).rejects.toMatchObject({ seq: 1, good: { seq: 0 } });
    await documents.compact(key, 1, snapshot(3));
    expect((await documents.load(key))?.seq).toBe(3);
    const { sql } = database.db
      .updateTable('documentSnapshot')
      .set({ bytes: new Uint8Array([1]) })
      .where('meeting', '=', key.meeting)
      .compile();
    const runs = [[new Uint8Array([1]), key.meeting]];
    await database.connection.write([{ sql, runs, guard: null }]);
    await expect(documents.load(key)).rejects.toMatchObject({ seq: 3, good: { snapshot: null } });
  });
};
