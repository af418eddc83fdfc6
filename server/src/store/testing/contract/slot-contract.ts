import { expect, it } from 'vitest';

import { arrangeMeeting } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

export const slotContract = (under: () => StoreUnderTest): void => {
  it('SLOT1 keeps each person’s part of a meeting, the last that was set, and how often', async () => {
    const { store } = under();
    const { meeting, senco, child } = await arrangeMeeting(store);
    const other = await arrangeMeeting(store);
    const row = {
      meeting: meeting.id,
      person: child,
      from: '15:40',
      to: '15:55',
      stages: ['barriers', 'support'],
      by: senco,
      at: 9_000,
    } as const;
    const whole = { ...row, from: null, to: null, stages: [], at: 9_001 } as const;
    await store.slots.set(row);
    await store.slots.set({ ...row, meeting: other.meeting.id });
    expect(await store.slots.ofMeeting(meeting.id)).toStrictEqual([{ ...row, n: 1 }]);
    await store.slots.set(whole);
    await under().reopen();
    expect(await under().store.slots.ofMeeting(meeting.id)).toStrictEqual([{ ...whole, n: 2 }]);
  });
};
