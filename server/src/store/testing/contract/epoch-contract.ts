import { must } from '@fourchairs/shared/lib/must.ts';
import { expect, it } from 'vitest';

import { checkStore } from '#store/keeping/check-store.ts';
import { beginNewEpochs } from '#store/keeping/new-epochs.ts';
import { step } from '#store/sql/step.ts';
import { DamagedRow, StoreConflict } from '#store/store.ts';
import { arrangeMeeting, updateRow } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';
import { hashOfHashes } from '#use-cases/version-hash.ts';

const now = Date.UTC(2027, 0, 1);

/** JOIN8: what `chairs -- new-epochs` does to a database that was put back, whichever it is. */
export const epochContract = (under: () => StoreUnderTest): void => {
  it('JOIN8 begins a new epoch of every document, in which nothing of the one before is taken', async () => {
    const { store } = under();
    const { shared, lane, senco, child, meeting } = await arrangeMeeting(store);
    await store.documents.lease(shared, 1, { clientId: 7, person: child });
    const rows = [updateRow(child, 1), updateRow(senco, 2)];
    await store.documents.append([{ key: shared, epoch: 1, rows }]);
    await store.documents.compact(shared, 1, { seq: 1, bytes: new Uint8Array([9]) });
    await beginNewEpochs(under().database, now);
    await under().reopen();
    const { documents } = under().store;
    const there = must(await documents.load(shared), 'the document');
    expect(there).toMatchObject({ seq: 2, rows: rows.slice(1), snapshot: { seq: 1 } });
    expect((await documents.load(lane))?.epoch).toBe(there.epoch);
    expect(there.epoch).toBeGreaterThan(1);
    const old = [{ key: shared, epoch: 1, rows: [updateRow(child, 3)] }];
    await expect(documents.append(old)).rejects.toThrow(StoreConflict);
    expect(await documents.leases(shared, there.epoch)).toStrictEqual([]);
    expect(await documents.typists(shared)).toMatchObject([{ clientId: 7, person: child }]);
    const { findings } = await checkStore(under().database, hashOfHashes);
    expect(findings.filter(({ where }) => where.includes(meeting.id))).toStrictEqual([]);
  });

  it('JOIN8 begins another epoch when the same is put back twice, in the same second too', async () => {
    const { store } = under();
    const { shared } = await arrangeMeeting(store);
    const epochs: number[] = [];
    for (let times = 0; times < 2; times += 1) {
      await beginNewEpochs(under().database, now);
      await under().reopen();
      epochs.push(must(await under().store.documents.load(shared), 'the document').epoch);
    }
    expect(epochs[1]).toBeGreaterThan(epochs[0] ?? 0);
  });

  it('SAVE7 leaves damage to be seen', async () => {
    const { store, database } = under();
    const { shared, child } = await arrangeMeeting(store);
    const rows = [updateRow(child, 1), updateRow(child, 2)];
    await store.documents.append([{ key: shared, epoch: 1, rows }]);
    const { db, connection } = database;
    const { meeting } = shared;
    await connection.write([
      step(db.deleteFrom('documentUpdate').where('meeting', '=', meeting).where('seq', '=', 2)),
    ]);
    await beginNewEpochs(database, now);
    await under().reopen();
    await expect(under().store.documents.load(shared)).rejects.toThrow(DamagedRow);
  });
};
