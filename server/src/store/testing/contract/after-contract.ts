import { expect, it } from 'vitest';

import { arrangeMeeting } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

export const createAfterContract = (under: () => StoreUnderTest): void => {
  it('keeps what is said of a record, done with it and seen after it', async () => {
    const { store } = under();
    const { meeting, senco } = await arrangeMeeting(store);
    const of = { meeting: meeting.id, by: senco, at: 5 };
    const reply = { ...of, version: 1, person: senco, words: 'We looked at it.' };
    const given = { ...of, person: senco, how: 'paper' } as const;
    const reader = { ...of, person: null, name: 'Mr Supply' };
    const seen = { ...of, id: 'a', outcome: 'z1', day: '2026-03-20', value: 2.5, note: '' };
    const note = { ...seen, id: 'b', day: '2026-03-19', value: null, note: 'Told a story' };
    await store.after.setReply({ ...reply, words: 'First' });
    await store.after.setReply(reply);
    const hold = { ...of, why: 'Names', until: 90, releasedAt: null };
    await store.after.setHold({ ...hold, why: 'First' });
    await store.after.setHold(hold);
    await store.after.addGiven(given);
    await store.after.addOpened({ meeting: meeting.id, person: senco, at: 7 });
    await store.after.addOpened({ meeting: meeting.id, person: senco, at: 9 });
    await store.after.addReader(reader);
    await store.after.addSeen(seen);
    await store.after.addSeen(note);
    await under().reopen();
    const { after } = under().store;
    expect(await after.replies(meeting.id)).toStrictEqual([reply]);
    expect(await after.hold(meeting.id)).toStrictEqual(hold);
    await after.release(meeting.id, 50);
    await after.release(meeting.id, 60);
    expect(await after.hold(meeting.id)).toStrictEqual({ ...hold, releasedAt: 50 });
    expect(await after.given(meeting.id)).toStrictEqual([given]);
    expect(await after.opened(meeting.id)).toStrictEqual([
      { meeting: meeting.id, person: senco, at: 7 },
    ]);
    expect(await after.readers(meeting.id)).toStrictEqual([reader]);
    expect(await after.seen(meeting.id)).toStrictEqual([note, seen]);
  });
};
