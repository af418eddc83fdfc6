import { expect, it } from 'vitest';

import { arrangeMeeting } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

export const carerContract = (under: () => StoreUnderTest): void => {
  it('keeps what is known of a parent, and whether they hold responsibility in order, for its pupil alone', async () => {
    const { store } = under();
    const { senco, child, pupil } = await arrangeMeeting(store);
    const other = await arrangeMeeting(store);
    const row = {
      person: child,
      relation: 'Mother',
      language: 'Polish',
      reach: 'By text, after four',
      by: senco,
      at: 9_000,
    };
    const changed = { ...row, reach: '', at: 9_001 };
    await store.carers.set(row, 'not-known');
    await store.carers.set({ ...row, person: other.child, by: other.senco }, 'no');
    await store.carers.set({ ...changed, relation: 'Mum' }, null);
    await store.carers.set(changed, 'yes');
    await under().reopen();
    const { carers } = under().store;
    expect(await carers.ofPupil(pupil)).toStrictEqual([changed]);
    expect(await carers.responsibilities(pupil)).toStrictEqual([
      { person: child, holds: 'not-known', by: senco, at: 9_000 },
      { person: child, holds: 'yes', by: senco, at: 9_001 },
    ]);
  });
};
