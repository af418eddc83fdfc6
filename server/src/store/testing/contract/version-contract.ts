import { laneOf } from '@fourchairs/shared/document/document-name.ts';
import { expect, it } from 'vitest';

import { StoreConflict, type VersionRow } from '#store/store.ts';
import {
  agreementRow,
  arrangeMeeting,
  versionDocument as document,
  versionRow,
} from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

/** A meeting with one version. */
export const arrangeVersion = async (under: () => StoreUnderTest) => {
  const { store } = under();
  const { meeting, senco, child } = await arrangeMeeting(store);
  const next = (before: VersionRow | null) => versionRow(senco, meeting.id, before);
  const first = next(null);
  await store.versions.addVersion(first, [document(1)]);
  return { ...store, id: meeting.id, senco, child, first, next };
};

export const versionContract = (under: () => StoreUnderTest): void => {
  const arrange = () => arrangeVersion(under);

  it('VERSION1 keeps versions and their documents', async () => {
    const { versions, id, child, first, next } = await arrange();
    const second = next(first);
    const lane = { ...document(2), name: laneOf(child) };
    await versions.addVersion(second, [document(3), lane]);
    await under().reopen();
    const { versions: again } = under().store;
    expect(await again.version(id, 1)).toStrictEqual(first);
    expect(await again.latest(id)).toStrictEqual(second);
    expect(await again.versionDocuments(id, 1)).toStrictEqual([document(1)]);
    expect(await again.versionDocuments(id, 2)).toStrictEqual([lane, document(3)]);
    expect(await again.version(id, 3)).toBeNull();
    expect(await again.finished(id)).toBeNull();
  });

  it('VERSION3 refuses a version that does not follow the last one', async () => {
    const { versions, id, first, next } = await arrange();
    const second = next(first);
    const wrong = [
      next(null),
      { ...first, record: '{}' },
      { ...second, previousHash: 'another' },
      { ...second, previousHash: null },
      { ...second, n: 3 },
      { ...second, n: 1 },
    ];
    for (const version of wrong) {
      await expect(versions.addVersion(version, [])).rejects.toThrow(StoreConflict);
    }
    expect(await versions.latest(id)).toStrictEqual(first);
    await versions.addVersion(second, []);
    const late = versions.addVersion({ ...next(second), previousHash: first.hash }, []);
    await expect(late).rejects.toThrow(StoreConflict);
  });

  it('VERSION3 takes one of two that follow the same one', async () => {
    const { versions, first, next } = await arrange();
    const both = [next(first), next(first)].map((version) => versions.addVersion(version, []));
    const settled = await Promise.allSettled(both);
    expect(settled.map(({ status }) => status)).toStrictEqual(['fulfilled', 'rejected']);
  });

  it('VERSION2 keeps one answer a person and version, the last', async () => {
    const { meetings, id, first, child, senco } = await arrange();
    const agrees = agreementRow(first, senco);
    const differs = { answer: 'differs', words: 'not yet', about: 'outcome', at: 7_000 } as const;
    const second = agreementRow(first, child, { ...differs, typedBy: senco, how: 'scribed' });
    await meetings.setAgreement({ ...second, words: 'no' });
    await meetings.setAgreement(agrees);
    await meetings.setAgreement(second);
    expect(await meetings.agreements(id)).toStrictEqual([agrees, second]);
  });

  it('VERSION2 keeps an answer typed by its own person from everybody else, at once or later', async () => {
    const { meetings, id, first, child, senco } = await arrange();
    const own = agreementRow(first, child);
    const scribed = agreementRow(first, child, {
      typedBy: senco,
      how: 'scribed',
      answer: 'differs',
    });
    await Promise.allSettled([scribed, own, scribed].map((row) => meetings.setAgreement(row)));
    expect(await meetings.agreements(id)).toStrictEqual([own]);
    await expect(meetings.setAgreement(scribed)).rejects.toThrow(StoreConflict);
    expect(await meetings.agreements(id)).toStrictEqual([own]);
  });

  it('VERSION2 takes an answer to the last version only', async () => {
    const { versions, meetings, id, first, next, child } = await arrange();
    await versions.addVersion(next(first), []);
    await expect(meetings.setAgreement(agreementRow(first, child))).rejects.toThrow(StoreConflict);
    expect(await meetings.agreements(id)).toStrictEqual([]);
  });
};
