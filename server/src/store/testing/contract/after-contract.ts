import { must } from '@fourchairs/shared/lib/must.ts';
import { expect, it } from 'vitest';

import { StoreConflict } from '#store/store.ts';
import { arrangeMeeting, versionRow } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

export const createAfterContract = (under: () => StoreUnderTest): void => {
  it('keeps what is said of a record, done with it and seen after it', async () => {
    const { store } = under();
    const { meeting, senco, child } = await arrangeMeeting(store);
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
    const one = { meeting: meeting.id, outcome: 'z1', by: senco };
    expect(await after.countSeen(one)).toBe(2);
    expect(await after.countSeen({ ...one, outcome: 'z2' })).toBe(0);
    const gone = { id: 'a', meeting: meeting.id };
    await expect(after.removeSeen({ ...gone, by: child })).rejects.toThrow(StoreConflict);
    await after.removeSeen({ ...gone, by: senco });
    await expect(after.removeSeen({ ...gone, by: senco })).rejects.toThrow(StoreConflict);
    expect(await after.seen(meeting.id)).toStrictEqual([note]);
  });

  it('keeps the first reply: nobody writes over it, its author only until the meeting is saved', async () => {
    const { store } = under();
    const { meeting, senco, child } = await arrangeMeeting(store);
    const reply = { meeting: meeting.id, version: 1, person: child, words: 'We will.', at: 5 };
    const [first, second] = await Promise.allSettled([
      store.after.setReply({ ...reply, by: senco }),
      store.after.setReply({ ...reply, words: 'We never said so.', by: child }),
    ]);
    expect([first.status, second.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    const [kept] = await store.after.replies(meeting.id);
    const by = must(kept, 'the reply').by;
    await store.after.setReply({ ...reply, words: 'We will, in May.', by, at: 6 });
    const version = versionRow(senco, meeting.id, null);
    await store.versions.finish(meeting.id, 1, 'Ada', 7, { version, documents: [] });
    await expect(store.after.setReply({ ...reply, by, at: 7 })).rejects.toThrow(StoreConflict);
    await store.after.setReply({ ...reply, version: 2, by });
    expect(await store.after.replies(meeting.id)).toMatchObject([
      { version: 1, words: 'We will, in May.', by, at: 6 },
      { version: 2 },
    ]);
  });
};
