import { expect, it } from 'vitest';

import { arrangeMeeting } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

export const settingContract = (under: () => StoreUnderTest): void => {
  it('keeps what a school says for all, and what kind of plan one pupil has', async () => {
    const { store } = under();
    const { meeting, senco, pupil } = await arrangeMeeting(store);
    const { school } = meeting;
    const { settings } = store;
    expect([await settings.ofSchool(school), await settings.planOf(pupil)]).toEqual([null, null]);
    const row = {
      school,
      plan: 'agreement',
      informationReport: 'https://school.example/send',
      localOffer: '',
      sendiass: '',
      holdDays: null,
      by: senco,
      at: 9_000,
    } as const;
    const changed = {
      ...row,
      plan: null,
      localOffer: 'https://council.example',
      holdDays: 3,
      at: 9_001,
    };
    await settings.setSchool(row);
    await settings.setSchool(changed);
    const plan = { pupil, plan: 'agreement', by: senco, at: 9_000 } as const;
    await settings.setPlan(plan);
    await settings.setPlan({ ...plan, plan: 'support-plan' });
    await under().reopen();
    const again = under().store.settings;
    expect(await again.ofSchool(school)).toStrictEqual(changed);
    expect(await again.planOf(pupil)).toBe('support-plan');
    await again.dropPlan(pupil);
    expect(await again.planOf(pupil)).toBeNull();
  });
};
