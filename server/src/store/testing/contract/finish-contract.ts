import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { expect, it } from 'vitest';

import { newId } from '#lib/new-id.ts';
import { StoreConflict } from '#store/store.ts';
import { arrangeVersion } from '#store/testing/contract/version-contract.ts';
import { agreementRow, versionDocument as document } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

const title = 'Ada, spring';
const at = 8_000;

export const finishContract = (under: () => StoreUnderTest): void => {
  const arrange = () => arrangeVersion(under);

  it('VERSION2 finishes a meeting with its last version and without its recovery points', async () => {
    const { versions, id, first } = await arrange();
    await versions.addRecoveryPoint({ meeting: id, at: 100 }, [document(9)], 6);
    await under().store.course.setStart({ meeting: id, at: 90, record: '{}' });
    await versions.finish(id, 1, title, at, null);
    await under().reopen();
    const { versions: again, meetings } = under().store;
    expect(await meetings.meeting(id)).toMatchObject({ state: 'saved', savedVersion: 1 });
    expect(await again.version(id, 1)).toStrictEqual({ ...first, kind: 'finished', title });
    expect(await again.latest(id)).toStrictEqual({ ...first, kind: 'finished', title });
    expect(await again.finished(id)).toStrictEqual({ n: 1, title, at, hash: first.hash });
    expect(await again.recoveryPoints(id)).toStrictEqual([]);
    expect(await under().store.course.start(id)).toBeNull();
  });

  it('VERSION2 finishes with a new version when something changed since the read-back', async () => {
    const { versions, id, first, next } = await arrange();
    const second = next(first);
    await versions.finish(id, 2, title, at, { version: second, documents: [document(2)] });
    expect(await versions.version(id, 2)).toStrictEqual({ ...second, kind: 'finished', title });
    expect(await versions.version(id, 1)).toStrictEqual(first);
    expect(await versions.versionDocuments(id, 2)).toStrictEqual([document(2)]);
  });

  it('VERSION2 finishes once: the same again changes nothing, another is refused', async () => {
    const { versions, id, first, next } = await arrange();
    const add = { version: next(first), documents: [document(2)] };
    await versions.finish(id, 2, title, at, add);
    await versions.finish(id, 2, 'Another title', 9_000, add);
    await versions.finish(id, 2, title, 9_000, null);
    const other = { ...add, version: next(first) };
    await expect(versions.finish(id, 2, title, at, other)).rejects.toThrow(StoreConflict);
    await expect(versions.finish(id, 1, title, at, null)).rejects.toThrow(StoreConflict);
    expect(await versions.finished(id)).toMatchObject({ n: 2, title, at, hash: add.version.hash });
  });

  it('VERSION2 finishes once when two do it at the same time', async () => {
    const { versions, id, first, next } = await arrange();
    const finish = () => versions.finish(id, 2, title, at, { version: next(first), documents: [] });
    const settled = await Promise.allSettled([finish(), finish()]);
    expect(settled.map(({ status }) => status)).toStrictEqual(['fulfilled', 'rejected']);
  });

  it('VERSION2 writes nothing when the version is not the last, or not there', async () => {
    const { versions, meetings, id, first, next } = await arrange();
    await versions.addVersion(next(first), []);
    await versions.addRecoveryPoint({ meeting: id, at: 100 }, [], 6);
    const orphan = { version: { ...next(first), previousHash: 'another', n: 3 }, documents: [] };
    await expect(versions.finish(id, 1, title, at, null)).rejects.toThrow(StoreConflict);
    await expect(versions.finish(id, 3, title, at, null)).rejects.toThrow(StoreConflict);
    await expect(versions.finish(id, 3, title, at, orphan)).rejects.toThrow(StoreConflict);
    const missing = versions.finish(newId<MeetingId>(), 1, title, at, null);
    await expect(missing).rejects.toThrow(StoreConflict);
    expect((await meetings.meeting(id))?.state).toBe('planned');
    expect(await versions.finished(id)).toBeNull();
    expect((await versions.latest(id))?.n).toBe(2);
    expect(await versions.recoveryPoints(id)).toHaveLength(1);
  });

  it('VERSION3 changes nothing of a saved meeting', async () => {
    const { versions, meetings, id, first, next, senco, child } = await arrange();
    const agrees = agreementRow(first, senco);
    await meetings.setAgreement(agrees);
    await versions.finish(id, 1, title, at, null);
    await expect(versions.addVersion(next(first), [])).rejects.toThrow(StoreConflict);
    await expect(meetings.setState(id, 'live')).rejects.toThrow(StoreConflict);
    const changed = meetings.setAgreement({ ...agrees, answer: 'differs' });
    await expect(changed).rejects.toThrow(StoreConflict);
    const late = agreementRow(first, child, { at: 9_000 });
    const forThem = meetings.setAgreement({ ...late, typedBy: senco, how: 'phone' });
    await expect(forThem).rejects.toThrow(StoreConflict);
    await meetings.setAgreement(late);
    expect(await meetings.agreements(id)).toStrictEqual([agrees, late]);
  });
};
