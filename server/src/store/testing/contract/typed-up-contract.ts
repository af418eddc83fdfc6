import { expect, it } from 'vitest';

import { StoreConflict } from '#store/store.ts';
import { arrangeMeeting } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

export const typedUpContract = (under: () => StoreUnderTest): void => {
  it('keeps every paper that was typed up, in order, for its meeting alone', async () => {
    const { store } = under();
    const { meeting, senco, child } = await arrangeMeeting(store);
    const other = await arrangeMeeting(store);
    const row = {
      meeting: meeting.id,
      person: child,
      n: 1,
      id: 'a',
      day: '2026-03-18',
      replaces: false,
      by: senco,
      at: 9_000,
    } as const;
    const again = { ...row, n: 2, id: 'b', replaces: true, at: 9_001 } as const;
    await store.typedUp.add(row);
    await store.typedUp.add(again);
    await store.typedUp.add({ ...row, meeting: other.meeting.id });
    await under().reopen();
    expect(await under().store.typedUp.ofMeeting(meeting.id)).toStrictEqual([row, again]);
  });

  it('takes one of two that come at once, and tells the other', async () => {
    const { store } = under();
    const { meeting, senco, child } = await arrangeMeeting(store);
    const row = { meeting: meeting.id, person: child, n: 1, day: '2026-03-18', replaces: false };
    const added = await Promise.allSettled(
      ['a', 'b'].map((id) => store.typedUp.add({ ...row, id, by: senco, at: 9_000 })),
    );
    expect(added.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(added.find((each) => each.status === 'rejected')?.reason).toBeInstanceOf(StoreConflict);
    expect(await store.typedUp.ofMeeting(meeting.id)).toHaveLength(1);
  });
};
