import { expect, it } from 'vitest';

import { arrangeMeeting } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

export const senContract = (under: () => StoreUnderTest): void => {
  it('keeps who was formally told, in order, for its pupil alone', async () => {
    const { store } = under();
    const { meeting, senco, child, pupil } = await arrangeMeeting(store);
    const other = await arrangeMeeting(store);
    const row = {
      pupil,
      meeting: meeting.id,
      person: child,
      how: 'letter',
      day: '2025-09-22',
      by: 'Mr Okonkwo, head',
      notedBy: senco,
      at: 9_000,
    } as const;
    const back = { ...row, how: 'taken-back', day: '2025-09-23', by: '', at: 8_000 } as const;
    await store.sen.addTold([row, back]);
    await store.sen.addTold([{ ...row, pupil: other.pupil, meeting: other.meeting.id }]);
    await under().reopen();
    expect(await under().store.sen.told(pupil)).toStrictEqual([row, back]);
  });

  it('keeps what was decided, in order, by pupil and by school', async () => {
    const { store } = under();
    const { meeting, senco, pupil } = await arrangeMeeting(store);
    const other = await arrangeMeeting(store);
    const row = {
      pupil,
      meeting: meeting.id,
      what: 'start',
      day: '2025-09-18',
      why: 'Words come slowly',
      instead: '',
      by: senco,
      at: 9_000,
    } as const;
    const back = { ...row, what: 'taken-back', why: '', at: 8_000 } as const;
    const others = { ...row, pupil: other.pupil, meeting: other.meeting.id, by: other.senco };
    for (const each of [row, others, back]) await store.sen.addDecision(each);
    await under().reopen();
    const { sen } = under().store;
    expect(await sen.decisions(pupil)).toStrictEqual([row, back]);
    expect(await sen.decisionsOfSchool(meeting.school)).toStrictEqual([row, back]);
  });
};
