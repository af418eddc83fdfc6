import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { expect, it } from 'vitest';

import { DamagedRow, type DocumentKey, StoreConflict } from '#store/store.ts';
import { arrangeMeeting, updateRow } from '#store/testing/rows.ts';
import type { DocumentsUnderTest } from '#store/testing/store-under-test.ts';

const flipped = (bytes: Uint8Array): Uint8Array =>
  bytes.map((byte, index) => (index === 1 ? byte ^ 4 : byte));

type Values = { seq?: number; bytes?: Uint8Array; hash?: Uint8Array };
type RowValues = Values & { author?: PersonId; at?: number };

/** Hands of somebody at the disk. */
export type Hands = {
  readonly change: (key: DocumentKey, seq: number, values: RowValues) => Promise<unknown>;
  readonly remove: (key: DocumentKey, seq: number) => Promise<unknown>;
  readonly changeHead: (
    key: DocumentKey,
    values: { seq?: number; epoch?: number; schema?: number },
  ) => Promise<unknown>;
  readonly changeSnapshot: (
    key: DocumentKey,
    values: Values & { link?: Uint8Array },
  ) => Promise<unknown>;
};

/** Row 1 to 4 of a document, and the hands of somebody at the disk. */
const arrange = async ({ store }: DocumentsUnderTest, hands: Hands) => {
  const { shared: key, child, senco, lane } = await arrangeMeeting(store);
  const rows = [1, 2, 3, 4].map((seq) => updateRow(child, seq));
  await store.documents.append([
    { key, epoch: 1, rows },
    { key: lane, epoch: 1, rows },
  ]);
  return {
    store,
    key,
    lane,
    senco,
    rows,
    change: (seq: number, values: RowValues) => hands.change(key, seq, values),
    remove: (seq: number) => hands.remove(key, seq),
    changeHead: (values: Parameters<Hands['changeHead']>[1]) => hands.changeHead(key, values),
    changeSnapshot: (values: Parameters<Hands['changeSnapshot']>[1]) =>
      hands.changeSnapshot(key, values),
  };
};
type Arranged = Awaited<ReturnType<typeof arrange>>;

const inRows: Readonly<Record<string, (arranged: Arranged) => Promise<unknown>>> = {
  'a flipped bit in its bytes': ({ change, rows }) =>
    change(3, { bytes: flipped(rows[2]?.bytes ?? new Uint8Array(2)) }),
  'another hash': ({ change }) => change(3, { hash: new Uint8Array(32) }),
  'another author': ({ change, senco }) => change(3, { author: senco }),
  'another time': ({ change }) => change(3, { at: 5 }),
  'another number': ({ change }) => change(3, { seq: 9 }),
  'itself missing': ({ remove }) => remove(3),
  'the place of the next': async ({ change }) => {
    await change(3, { seq: 99 });
    await change(4, { seq: 3 });
    await change(99, { seq: 4 });
  },
};

/** SAVE7: whatever happened to a row, the document is good up to the one before. */
export const damageContract = (under: () => DocumentsUnderTest, hands: () => Hands): void => {
  it.each(Object.entries(inRows))('SAVE7 names a row that has %s', async (_, damage) => {
    const arranged = await arrange(under(), hands());
    const { store, key, lane, rows } = arranged;
    await damage(arranged);
    const error: unknown = await store.documents.load(key).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DamagedRow);
    expect(error).toMatchObject({ seq: 3, good: { seq: 2, rows: rows.slice(0, 2) } });
    expect((await store.documents.load(lane))?.rows).toStrictEqual(rows);
  });

  it('SAVE7 names a last row that is missing, also when the head was set back', async () => {
    const { store, key, remove, changeHead } = await arrange(under(), hands());
    await remove(4);
    await expect(store.documents.load(key)).rejects.toMatchObject({ seq: 4, good: { seq: 3 } });
    await changeHead({ seq: 3 });
    await expect(store.documents.load(key)).rejects.toMatchObject({ seq: 4, good: { seq: 3 } });
  });

  it.each([{ epoch: 2 }, { schema: 2 }])(
    'SAVE7 sees a head with other values: %o',
    async (head) => {
      const { store, key, changeHead } = await arrange(under(), hands());
      await changeHead(head);
      await expect(store.documents.load(key)).rejects.toMatchObject({ seq: 5, good: { seq: 4 } });
    },
  );

  it.each([
    { bytes: new Uint8Array([9]) },
    { hash: new Uint8Array(32) },
    { link: new Uint8Array(32) },
    { seq: 1 },
  ])('SAVE7 names a snapshot with other values: %o', async (values) => {
    const { store, key, changeSnapshot } = await arrange(under(), hands());
    await store.documents.compact(key, 1, { seq: 2, bytes: new Uint8Array([200, 2]) });
    await changeSnapshot(values);
    await expect(store.documents.load(key)).rejects.toMatchObject({
      name: 'DamagedRow',
      good: { seq: 0, snapshot: null, rows: [] },
    });
  });

  it('SAVE7 takes no rows after a head whose last row is gone', async () => {
    const { key, senco, remove } = await arrange(under(), hands());
    await remove(4);
    await under().reopen();
    const batch = [{ key, epoch: 1, rows: [updateRow(senco, 5)] }];
    await expect(under().store.documents.append(batch)).rejects.toThrow(StoreConflict);
  });
};
