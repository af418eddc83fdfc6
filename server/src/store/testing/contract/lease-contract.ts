import { expect, it } from 'vitest';

import { StoreConflict } from '#store/store.ts';
import { arrangeMeeting } from '#store/testing/rows.ts';
import type { DocumentsUnderTest } from '#store/testing/store-under-test.ts';

export const leaseContract = (under: () => DocumentsUnderTest): void => {
  it('GATE4 gives a client id once for a document and epoch, for ever', async () => {
    const { store } = under();
    const { shared, lane, senco, child } = await arrangeMeeting(store);
    const largest = 2 ** 32 - 1;
    await store.documents.lease(shared, 1, { clientId: largest, person: senco });
    await store.documents.lease(lane, 1, { clientId: largest, person: child });
    for (const person of [senco, child]) {
      const again = store.documents.lease(shared, 1, { clientId: largest, person });
      await expect(again).rejects.toThrow(StoreConflict);
    }
    const twice = [1, 1].map((clientId) =>
      store.documents.lease(shared, 1, { clientId, person: child }),
    );
    const settled = await Promise.allSettled(twice);
    expect(settled.map(({ status }) => status)).toStrictEqual(['fulfilled', 'rejected']);
    await under().reopen();
    expect(await under().store.documents.leases(shared, 1)).toStrictEqual([
      { clientId: 1, person: child },
      { clientId: largest, person: senco },
    ]);
    expect(await under().store.documents.leases(shared, 2)).toStrictEqual([]);
  });

  it.each([0, 2 ** 32, -1])('GATE4 never leases the client id %d', async (clientId) => {
    const { store } = under();
    const { shared, senco } = await arrangeMeeting(store);
    const lease = store.documents.lease(shared, 1, { clientId, person: senco });
    await expect(lease).rejects.toThrow(StoreConflict);
  });

  it('GATE4 gives many client ids at once, or none of them', async () => {
    const { store } = under();
    const { shared, lane, senco, child } = await arrangeMeeting(store);
    const give = (...ids: readonly number[]) =>
      store.documents.leaseAll(
        ids.map((clientId, index) => ({
          key: index % 2 === 0 ? shared : lane,
          epoch: 1,
          lease: { clientId, person: index % 2 === 0 ? senco : child },
        })),
      );
    await give(7, 8, 9);
    await expect(give(10, 11, 9)).rejects.toThrow(StoreConflict);
    await under().reopen();
    expect(await under().store.documents.leases(shared, 1)).toStrictEqual([
      { clientId: 7, person: senco },
      { clientId: 9, person: senco },
    ]);
    expect(await under().store.documents.leases(lane, 1)).toStrictEqual([
      { clientId: 8, person: child },
    ]);
  });

  it('JOIN8 leases nothing for an epoch that is not the document’s', async () => {
    const { store } = under();
    const { shared, senco } = await arrangeMeeting(store);
    const lease = store.documents.lease(shared, 2, { clientId: 5, person: senco });
    await expect(lease).rejects.toThrow(StoreConflict);
  });
};
