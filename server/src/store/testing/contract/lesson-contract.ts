import { expect, it } from 'vitest';

import { arrangeMeeting } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

export const createLessonContract = (under: () => StoreUnderTest): void => {
  it('keeps one open link to what is for every lesson, who teaches, and who read it', async () => {
    const { store } = under();
    const { meeting, senco, pupil } = await arrangeMeeting(store);
    const id = meeting.id;
    const first = {
      tokenHash: `first-${id}`,
      meeting: id,
      by: senco,
      madeAt: 5,
      expiresAt: 90,
      revokedAt: null,
    };
    const second = { ...first, tokenHash: `second-${id}`, madeAt: 7 };
    const teacher = (name: string, place: number) => ({ pupil, name, place });
    await store.lessons.addLink(first);
    await store.lessons.addLink(second);
    await store.lessons.setTeachers(pupil, [teacher('Mr A', 0)]);
    await store.lessons.setTeachers(pupil, [teacher('Ms C', 1), teacher('Mr B', 0)]);
    await store.lessons.addReader({ meeting: id, name: 'Mr B', at: 20 });
    await store.lessons.addReader({ meeting: id, name: 'Mr B', at: 30 });
    await under().reopen();
    const { lessons } = under().store;
    expect(await lessons.link(first.tokenHash)).toStrictEqual({ ...first, revokedAt: 7 });
    expect(await lessons.linkOf(id)).toStrictEqual(second);
    expect(await lessons.link('nobody’s')).toBeNull();
    expect(await lessons.teachers(pupil)).toStrictEqual([teacher('Mr B', 0), teacher('Ms C', 1)]);
    expect(await lessons.readers(id)).toStrictEqual([{ meeting: id, name: 'Mr B', at: 20 }]);
    await lessons.closeLinks(id, 40);
    expect(await lessons.linkOf(id)).toBeNull();
    expect(await lessons.link(second.tokenHash)).toStrictEqual({ ...second, revokedAt: 40 });
  });
};
