import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { expect, it } from 'vitest';

import { newId } from '#lib/new-id.ts';
import { type DocumentKey, StoreConflict } from '#store/store.ts';
import { arrangeMeeting, updateRow } from '#store/testing/rows.ts';
import type { DocumentsUnderTest } from '#store/testing/store-under-test.ts';

const bytesOf = (rows: readonly { readonly bytes: Uint8Array }[] = []) =>
  rows.map(({ bytes }) => [...bytes]);

export const appendContract = (under: () => DocumentsUnderTest): void => {
  const arrange = async () => {
    const { store } = under();
    return { ...(await arrangeMeeting(store)), documents: store.documents };
  };

  it('JOIN6 says null of a document that does not exist', async () => {
    const { documents, meeting, senco } = await arrange();
    expect(await documents.load({ meeting: meeting.id, name: `prep.${senco}` })).toBeNull();
  });

  it('SAVE2 keeps rows and head of several documents, also after opening again', async () => {
    const { documents, shared, lane, child } = await arrange();
    const rows = [1, 2, 3].map((seq) => updateRow(child, seq));
    await documents.append([
      { key: shared, epoch: 1, rows: rows.slice(0, 2) },
      { key: lane, epoch: 1, rows: rows.slice(0, 1) },
    ]);
    await documents.append([{ key: shared, epoch: 1, rows: rows.slice(2) }]);
    await under().reopen();
    expect(await under().store.documents.load(shared)).toStrictEqual({
      key: shared,
      epoch: 1,
      schema: 1,
      seq: 3,
      snapshot: null,
      rows,
    });
    expect((await under().store.documents.load(lane))?.seq).toBe(1);
  });

  it('VERSION6 keeps whose words were moved and who took words out with the rows, and not without them', async () => {
    const { documents, shared, lane, child, senco } = await arrange();
    const moved = {
      kind: 'moved',
      client: 2 ** 32 - 1,
      clock: 7,
      length: 3,
      person: child,
    } as const;
    const removed = { kind: 'removed', client: 5, clock: 0, length: 12, person: senco } as const;
    const credits = [moved, removed];
    await documents.append([
      { key: shared, epoch: 1, rows: [updateRow(child, 1)], credits },
      { key: lane, epoch: 1, rows: [updateRow(child, 1)] },
    ]);
    const again = documents.append([
      { key: shared, epoch: 1, rows: [updateRow(child, 1)], credits: [removed] },
    ]);
    await expect(again).rejects.toThrow(StoreConflict);
    await documents.compact(shared, 1, { seq: 1, bytes: new Uint8Array([1]) });
    await under().reopen();
    const kept = await under().store.documents.credits(shared);
    expect(kept.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toStrictEqual(credits);
    expect(await under().store.documents.credits(lane)).toStrictEqual([]);
  });

  it('SAVE2 writes nothing of a batch when one document is in conflict', async () => {
    const { documents, shared, lane, child } = await arrange();
    await documents.append([{ key: lane, epoch: 1, rows: [updateRow(child, 1)] }]);
    const batch = [
      { key: shared, epoch: 1, rows: [updateRow(child, 1)] },
      { key: lane, epoch: 1, rows: [updateRow(child, 1)] },
    ];
    await expect(documents.append(batch)).rejects.toThrow(StoreConflict);
    await expect(documents.append(batch.toReversed())).rejects.toThrow(StoreConflict);
    expect((await documents.load(shared))?.seq).toBe(0);
    expect((await documents.load(lane))?.rows).toHaveLength(1);
    expect(under().store.healthy()).toBe(true);
  });

  it.each([
    ['a gap after the head', 1, [2]],
    ['a gap among the rows', 1, [1, 3]],
    ['rows out of order', 1, [2, 1]],
    ['another epoch', 2, [1]],
  ])('SAVE2 refuses %s', async (_, epoch, seqs) => {
    const { documents, shared, child } = await arrange();
    const rows = seqs.map((seq) => updateRow(child, seq));
    await expect(documents.append([{ key: shared, epoch, rows }])).rejects.toThrow(StoreConflict);
    expect((await documents.load(shared))?.seq).toBe(0);
  });

  it('SAVE2 refuses rows of a document that does not exist, and of an author nobody knows', async () => {
    const { documents, meeting, shared, senco } = await arrange();
    const missing: DocumentKey = { meeting: meeting.id, name: `prep.${senco}` };
    const rows = [updateRow(senco, 1)];
    await expect(documents.append([{ key: missing, epoch: 1, rows }])).rejects.toThrow(
      StoreConflict,
    );
    const forged = [{ ...updateRow(senco, 1), author: newId<PersonId>() }];
    await expect(documents.append([{ key: shared, epoch: 1, rows: forged }])).rejects.toThrow(
      StoreConflict,
    );
  });

  it('SAVE2 keeps two appends of one millisecond in order, and only one of two with the same number', async () => {
    const { documents, shared, child } = await arrange();
    const row = (seq: number, byte: number) => ({
      ...updateRow(child, seq, new Uint8Array([byte])),
      at: 7,
    });
    const append = (seq: number, byte: number) =>
      documents.append([{ key: shared, epoch: 1, rows: [row(seq, byte)] }]);
    await Promise.all([append(1, 10), append(2, 20)]);
    const twice = await Promise.allSettled([append(3, 30), append(3, 31)]);
    expect(twice.map(({ status }) => status)).toStrictEqual(['fulfilled', 'rejected']);
    expect(bytesOf((await documents.load(shared))?.rows)).toStrictEqual([[10], [20], [30]]);
  });

  it('LEAVE1 finishes what was asked before closing', async () => {
    const { documents, shared, child } = await arrange();
    const asked = Array.from({ length: 20 }, (_, index) =>
      documents.append([{ key: shared, epoch: 1, rows: [updateRow(child, index + 1)] }]),
    );
    await under().reopen();
    await Promise.all(asked);
    expect((await under().store.documents.load(shared))?.seq).toBe(20);
  });

  it('SAVE2 takes an empty batch and an empty row', async () => {
    const { documents, shared, child } = await arrange();
    await documents.append([]);
    await documents.append([{ key: shared, epoch: 1, rows: [] }]);
    const empty = updateRow(child, 1, new Uint8Array());
    await documents.append([{ key: shared, epoch: 1, rows: [empty] }]);
    expect((await documents.load(shared))?.rows).toStrictEqual([empty]);
  });

  it('SAVE2 leaves the bytes it was given as they were, also when they are a view of a pool', async () => {
    const { documents, shared, child } = await arrange();
    const pool = new Uint8Array(1_000).fill(7);
    const view = pool.subarray(10, 13);
    await documents.append([{ key: shared, epoch: 1, rows: [updateRow(child, 1, view)] }]);
    expect([...view]).toStrictEqual([7, 7, 7]);
    const [row] = (await documents.load(shared))?.rows ?? [];
    expect(row?.bytes.constructor).toBe(Uint8Array);
    expect(bytesOf(row && [row])).toStrictEqual([[7, 7, 7]]);
  });
};
