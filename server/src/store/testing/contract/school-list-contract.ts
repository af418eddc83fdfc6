import { expect, it } from 'vitest';

import type { SchoolLineRow } from '#store/ports/school-list-store.ts';
import { StoreConflict } from '#store/store.ts';
import { arrangeMeeting } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

export const createSchoolListContract = (under: () => StoreUnderTest): void => {
  it('keeps what a school has ready, and changes a line only from what it was', async () => {
    const { store } = under();
    const { school, senco } = await arrangeMeeting(store);
    const other = (await arrangeMeeting(store)).school;
    const universal = { school, level: 'universal', name: 'For everyone', place: 0 } as const;
    const specialist = { school, level: 'specialist', name: 'Specialist', place: 1 } as const;
    const area = { school, area: 'reading', name: 'Reading', place: 0 };
    const line: SchoolLineRow = {
      school,
      id: 'reads-daily',
      what: 'Reads to an adult',
      level: 'universal',
      areas: 'reading',
      who: '',
      frequency: 'Every day',
      minutes: 10,
      groupSize: 'One to one',
      why: '',
      state: 'in',
      by: null,
      at: 5,
    };
    const asked = {
      ...line,
      id: 'asked',
      what: 'A quiet table',
      state: 'asked',
      by: senco,
    } as const;
    await store.schoolList.begin([specialist, universal], [area], [line]);
    await expect(store.schoolList.begin([universal], [], [line])).rejects.toThrow(StoreConflict);
    await store.schoolList.addLine(asked);
    await expect(store.schoolList.addLine(asked)).rejects.toThrow(StoreConflict);
    await store.schoolList.addLine({ ...line, school: other });
    const away = { ...line, state: 'away', minutes: null, level: null, at: 9 } as const;
    await store.schoolList.changeLine(away, 5);
    await expect(store.schoolList.changeLine({ ...line, at: 10 }, 5)).rejects.toThrow(
      StoreConflict,
    );
    await under().reopen();
    const { schoolList } = under().store;
    expect(await schoolList.levels(school)).toStrictEqual([universal, specialist]);
    expect(await schoolList.areas(school)).toStrictEqual([area]);
    expect(await schoolList.lines(school)).toStrictEqual([asked, away]);
    await schoolList.setNames(school, [{ ...specialist, place: 0 }], []);
    expect(await schoolList.levels(school)).toStrictEqual([{ ...specialist, place: 0 }]);
    expect(await schoolList.areas(school)).toStrictEqual([]);
    expect(await schoolList.lines(other)).toHaveLength(1);
  });
};
