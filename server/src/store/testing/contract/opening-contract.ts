import type { OpeningId } from '@fourchairs/shared/lib/ids.ts';
import { expect, it } from 'vitest';

import { newId } from '#lib/new-id.ts';
import { StoreConflict } from '#store/store.ts';
import { arrangeMeeting, personRow } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

export const openingContract = (under: () => StoreUnderTest): void => {
  const arrange = async () => {
    const { store } = under();
    const { meeting, senco, school } = await arrangeMeeting(store);
    const head = personRow(school, { role: 'teacher', staffRole: 'teacher', name: 'A Head' });
    await store.schools.addPerson(head);
    const asked = {
      meeting: meeting.id,
      place: 1,
      opening: newId<OpeningId>(),
      step: 'asked',
      askedBy: senco,
      by: senco,
      at: 5,
      words: 'Said she is scared to go home.',
      until: null,
    } as const;
    return { store, asked, school, head: head.id, senco };
  };

  it('OPEN3 keeps every step in order, by meeting and by school', async () => {
    const { store, asked, school, head } = await arrange();
    const approved = { ...asked, place: 2, step: 'approved', by: head, at: 6, until: 90 } as const;
    await store.openings.add(asked);
    await store.openings.add(approved);
    await under().reopen();
    const { openings } = under().store;
    expect(await openings.ofMeeting(asked.meeting)).toStrictEqual([asked, approved]);
    expect(await openings.ofSchool(school)).toStrictEqual([asked, approved]);
  });

  it('OPEN3 of two steps at once one is taken, and none that comes too early or late', async () => {
    const { store, asked, head } = await arrange();
    await expect(store.openings.add({ ...asked, place: 2 })).rejects.toThrow(StoreConflict);
    await store.openings.add(asked);
    await expect(store.openings.add(asked)).rejects.toThrow(StoreConflict);
    const next = { ...asked, place: 2, at: 6 };
    const settled = await Promise.allSettled([
      store.openings.add({ ...next, step: 'withdrawn' }),
      store.openings.add({ ...next, step: 'approved', by: head, until: 90 }),
    ]);
    expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await store.openings.ofMeeting(asked.meeting)).toHaveLength(2);
  });

  it('OPEN2 the database itself refuses a decision by who asked', async () => {
    const { store, asked, senco } = await arrange();
    await store.openings.add(asked);
    for (const step of ['approved', 'refused'] as const) {
      const until = step === 'approved' ? 90 : null;
      const own = { ...asked, place: 2, step, by: senco, until };
      await expect(store.openings.add(own)).rejects.toThrow(StoreConflict);
    }
    expect(await store.openings.ofMeeting(asked.meeting)).toStrictEqual([asked]);
  });

  it('keeps who holds which duty, the last that was said', async () => {
    const { store, school, head, senco } = await arrange();
    await store.openings.setDuties(senco, ['senior']);
    await store.openings.setDuties(senco, ['safeguarding-lead', 'senior']);
    await store.openings.setDuties(head, ['senior']);
    await under().reopen();
    const { openings } = under().store;
    expect(await openings.dutiesOf(senco)).toStrictEqual(['safeguarding-lead', 'senior']);
    await openings.setDuties(senco, []);
    expect(await openings.dutiesOf(senco)).toStrictEqual([]);
    expect(await openings.duties(school)).toStrictEqual([{ person: head, duty: 'senior' }]);
  });
};
