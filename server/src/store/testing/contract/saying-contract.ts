import { expect, it } from 'vitest';

import { checkStore } from '#store/keeping/check-store.ts';
import { StoreConflict } from '#store/store.ts';
import { arrangeVersion } from '#store/testing/contract/version-contract.ts';
import { additionRow, agreementRow, translationRow, updateRow } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';
import { hashOfHashes } from '#use-cases/version-hash.ts';

/** VERSION1: answers, replies, additions and credits are chained as they are written. */
export const sayingContract = (under: () => StoreUnderTest): void => {
  /** Findings about what was said, without the versions, whose hashes these tests make up. */
  const findings = async (meeting: string): Promise<string[]> => {
    const checked = await checkStore(under().database, hashOfHashes);
    return checked.findings
      .filter(({ where }) => where.includes(meeting) && !/version \d/.test(where))
      .map(({ where, what }) => `${where.replace(`meeting ${meeting}, `, '')}: ${what}`);
  };

  it('VERSION1 chains what many say at once, and a refused one leaves no link', async () => {
    const { meetings, after, id, first, senco, child } = await arrangeVersion(under);
    const reply = { meeting: id, version: 1, person: child, at: 7_000 };
    await meetings.setAgreement(agreementRow(first, child, { answer: 'differs' }));
    await Promise.all([
      meetings.setAgreement(agreementRow(first, senco)),
      meetings.addAdditions([additionRow(id, child, { typedBy: senco, how: 'scribed' })]),
      meetings.addAdditions([additionRow(id, senco)]),
      after.setReply({ ...reply, by: senco, words: 'We hear that' }),
    ]);
    const other = after.setReply({ ...reply, by: child, words: 'Not theirs' });
    await expect(other).rejects.toThrow(StoreConflict);
    await meetings.setAgreement(agreementRow(first, senco, { words: 'Yes', at: 7_100 }));
    expect(await findings(id)).toStrictEqual([]);
    await under().reopen();
    await under().store.meetings.setAgreement(agreementRow(first, child, { at: 7_200 }));
    expect(await findings(id)).toStrictEqual([]);
  });

  it('TRANSLATE4 chains a translation and what takes its place; of two at once one is refused', async () => {
    const { meetings, id, senco, child } = await arrangeVersion(under);
    await meetings.addAdditions([additionRow(id, child, { lang: 'pl' })]);
    const of = { kind: 'addition', about: '1' } as const;
    const set = (words: string, at: number, replaces: number | null) =>
      under().store.after.setTranslation(translationRow(id, senco, { ...of, words, at }), replaces);
    const both = await Promise.allSettled([set('One', 7_200, null), set('Two', 7_201, null)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [stands] = await under().store.after.translations(id);
    const at = stands?.at ?? 0;
    await expect(set('Three', 7_300, at + 1)).rejects.toThrow(StoreConflict);
    await set('Four', 7_400, at);
    await under().reopen();
    expect(await under().store.after.translations(id)).toStrictEqual([
      translationRow(id, senco, { ...of, words: 'Four', at: 7_400 }),
    ]);
    expect(await findings(id)).toStrictEqual([]);
  });

  it('VERSION1 chains credits on, also after the store was opened again', async () => {
    const { id, senco } = await arrangeVersion(under);
    const key = { meeting: id, name: 'meeting' } as const;
    const credit = { kind: 'moved', client: 7, clock: 1, length: 3, person: senco } as const;
    const append = (seq: number) =>
      under().store.documents.append([
        { key, epoch: 1, rows: [updateRow(senco, seq)], credits: [credit, credit] },
      ]);
    await append(1);
    await append(2);
    await under().reopen();
    await append(3);
    await under().reopen();
    await under().store.documents.load(key);
    await append(4);
    expect(await findings(id)).toStrictEqual([]);
    expect(await under().store.documents.credits(key)).toHaveLength(8);
  });
};
