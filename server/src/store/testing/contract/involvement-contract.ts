import { expect, it } from 'vitest';

import { arrangeMeeting } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

export const involvementContract = (under: () => StoreUnderTest): void => {
  it('keeps everything that was said of a professional, in order, for its pupil alone', async () => {
    const { store } = under();
    const { meeting, senco, child, pupil } = await arrangeMeeting(store);
    const other = await arrangeMeeting(store);
    const row = {
      pupil,
      meeting: meeting.id,
      professional: senco,
      person: child,
      agrees: true,
      how: 'own',
      recordedBy: child,
      at: 9_000,
    } as const;
    const back = { ...row, agrees: false, how: 'paper', recordedBy: senco, at: 8_000 } as const;
    await store.involvement.add(row);
    await store.involvement.add(back);
    const { id } = other.meeting;
    await store.involvement.add({ ...row, pupil: other.pupil, meeting: id });
    await under().reopen();
    expect(await under().store.involvement.ofPupil(pupil)).toStrictEqual([row, back]);
  });
};
