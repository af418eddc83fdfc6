import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { expect, it } from 'vitest';

import { StoreConflict } from '#store/store.ts';
import { arrangeVersion } from '#store/testing/contract/version-contract.ts';
import { versionDocument as document } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

/** VERSION2: what is put aside while people work, for the day a bug eats it, and for no longer. */
export const recoveryContract = (under: () => StoreUnderTest): void => {
  const arrange = async () => {
    const arranged = await arrangeVersion(under);
    const { versions, id } = arranged;
    const add = (at: number, { meeting = id, keep = 6 } = {}) =>
      versions.addRecoveryPoint({ meeting, at }, [document(at)], keep);
    const times = async (meeting: MeetingId = id) =>
      (await under().store.versions.recoveryPoints(meeting)).map(({ at }) => at);
    return { ...arranged, add, times };
  };

  it('VERSION2 keeps recovery points in order', async () => {
    const { id, add } = await arrange();
    await add(200);
    await add(100);
    await under().reopen();
    expect(await under().store.versions.recoveryPoints(id)).toStrictEqual([
      { at: 100, documents: [document(100)] },
      { at: 200, documents: [document(200)] },
    ]);
  });

  it('VERSION2 keeps the last of a meeting, and leaves other meetings’ alone', async () => {
    const { add, times } = await arrange();
    const other = await arrange();
    await other.add(1);
    for (const at of [10, 20, 30, 40]) await add(at, { keep: 2 });
    expect([await times(), await other.times()]).toStrictEqual([[30, 40], [1]]);
  });

  it('VERSION2 lets go of those of a meeting that nobody finishes', async () => {
    const { versions, add, times } = await arrange();
    for (const at of [10, 20, 30]) await add(at);
    await versions.forgetRecoveryPoints(20);
    expect(await times()).toStrictEqual([20, 30]);
    await versions.forgetRecoveryPoints(31);
    expect(await times()).toStrictEqual([]);
  });

  it('VERSION2 lets go of a cancelled meeting’s, and takes none until it is held after all', async () => {
    const { id, senco, add, times } = await arrange();
    await add(10);
    const plannedAt = (await under().store.meetings.meeting(id))?.plannedAt ?? '';
    const change = { meeting: id, from: plannedAt, why: 'ill', forChild: false, by: senco, at: 11 };
    await under().store.course.changeDate({ ...change, to: '2026-04-01T09:00' });
    expect(await times()).toStrictEqual([10]);
    const moved = { ...change, from: '2026-04-01T09:00' };
    await under().store.course.changeDate({ ...moved, to: null });
    expect(await times()).toStrictEqual([]);
    await expect(add(20)).rejects.toThrow(StoreConflict);
    await under().store.course.changeDate({ ...moved, to: plannedAt });
    await add(30);
    expect(await times()).toStrictEqual([30]);
  });

  it('VERSION2 takes none of a saved meeting, nor of one that is not there', async () => {
    const { versions, id, add, times } = await arrange();
    await versions.finish(id, 1, 'Ada, spring', 8_000, null);
    await expect(add(10)).rejects.toThrow(StoreConflict);
    expect(await times()).toStrictEqual([]);
  });
};
