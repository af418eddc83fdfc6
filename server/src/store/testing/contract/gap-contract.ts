import { plainKey } from '@fourchairs/shared/document/take-out/plain-key.ts';
import { expect, it } from 'vitest';

import { newId } from '#lib/new-id.ts';
import { checkStore } from '#store/keeping/check-store.ts';
import type { GapRow } from '#store/ports/gap-store.ts';
import { StoreConflict } from '#store/store.ts';
import { arrangeVersion } from '#store/testing/contract/version-contract.ts';
import { additionRow, agreementRow, reportRow, translationRow } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';
import { hashOfHashes } from '#use-cases/version-hash.ts';

const secret = 'what Ben told her';
const marked = 'We heard [words taken out] and more';
const nothing = { versions: [], documents: [] };

/** VERSION3: words are taken out of what stands beside a saved record, and the chains recognise it. */
export const gapContract = (under: () => StoreUnderTest): void => {
  const arrange = async () => {
    const arranged = await arrangeVersion(under);
    const { store } = under();
    const { meetings, id, first, senco, child } = arranged;
    const words = `We heard ${secret} and more`;
    const bytes = new Uint8Array([1, 2, 3]);
    const report = reportRow(id, senco, bytes, { name: `${secret}.pdf` });
    await store.reports.add(report, bytes, 9);
    await store.reports.setShown(report, 6_000);
    await meetings.setAgreement(agreementRow(first, child, { answer: 'differs', words }));
    const reply = { meeting: id, version: 1, person: child, at: 7_000 };
    await store.after.setReply({ ...reply, by: senco, words });
    await meetings.addAdditions([additionRow(id, senco)]);
    await meetings.addAdditions([additionRow(id, child, { words })]);
    const seen = { id: newId<never>(), meeting: id, outcome: 'o', day: '2026-03-20', value: null };
    await store.after.addSeen({ ...seen, note: words, by: child, at: 7_500 });
    await store.course.addAttempt({
      meeting: id,
      day: '2026-03-01',
      how: 'phone',
      words,
      by: senco,
      at: 1,
    });
    await store.course.setWithoutFamily(id, { meeting: id, why: words, by: senco, at: 2 });
    await store.versions.finish(id, 1, 'The record', 9, null);
    return { ...arranged, report, seen: seen.id };
  };
  const findings = async (meeting: string): Promise<string[]> => {
    const checked = await checkStore(under().database, hashOfHashes);
    return checked.findings
      .filter(({ where }) => where.includes(meeting) && !/version \d/.test(where))
      .map(({ where, what }) => `${where.replace(`meeting ${meeting}, `, '')}: ${what}`);
  };
  type Arranged = Awaited<ReturnType<typeof arrange>>;
  const takeOut = async ({ id, senco, child }: Arranged, field: string, words = secret) => {
    const gap: GapRow = {
      id: newId<never>(),
      meeting: id,
      field,
      words,
      reason: 'not-true',
      state: 'asked',
      askedBy: senco,
      askedAt: 8_000,
      decidedBy: null,
      decidedAt: null,
    };
    await under().store.gaps.ask(gap);
    await under().store.gaps.takeOut(gap, { by: child, at: 8_500 }, nothing);
  };
  const textsOf = async ({ id }: Arranged): Promise<string[]> => {
    const { meetings, after, course } = under().store;
    return [
      ...(await meetings.agreements(id)).map(({ words }) => words),
      ...(await after.replies(id)).map(({ words }) => words),
      ...(await meetings.additions(id)).map(({ words }) => words),
      ...(await after.seen(id)).map(({ note }) => note),
      ...(await course.attempts(id)).map(({ words }) => words),
      (await course.withoutFamily(id))?.why ?? '',
    ].filter((text) => text.startsWith('We heard'));
  };

  it('VERSION3 words go from answers, replies, additions and notes, and each chain leads back over the gap', async () => {
    const on = await arrange();
    expect(await findings(on.id)).toStrictEqual([]);
    const fields = [
      plainKey.answer(on.child),
      plainKey.reply(on.child),
      plainKey.addition(2),
      plainKey.seen(on.seen),
    ];
    for (const field of fields) await takeOut(on, field);
    expect(await findings(on.id)).toStrictEqual([]);
    await takeOut(on, plainKey.answer(on.child), ' and more');
    await under().reopen();
    expect(await findings(on.id)).toStrictEqual([]);
    const texts = await textsOf(on);
    expect(texts.filter((text) => text === marked)).toHaveLength(3);
    expect(texts[0]).toBe('We heard [words taken out][words taken out]');
  });

  it('TRANSLATE2 words that go from one go with all that says the same in another language', async () => {
    const on = await arrange();
    const { after, gaps, meetings } = under().store;
    const [answer, addition] = [`1 ${on.child}`, '2'];
    const put = (kind: 'answer' | 'addition', about: string, words: string) =>
      after.setTranslation(translationRow(on.id, on.senco, { kind, about, words }), null);
    await put('answer', answer, 'Put into English');
    await put('addition', addition, 'Only here: Ben again');
    await takeOut(on, plainKey.answer(on.child));
    expect(await gaps.beside(on.id, plainKey.addition(2))).toHaveLength(2);
    await takeOut(on, plainKey.addition(2), 'Ben again');
    expect(await findings(on.id)).toStrictEqual([]);
    const said = await after.translations(on.id);
    expect(said.map(({ kind, words }) => [kind, words])).toStrictEqual([
      ['addition', 'Only here: [words taken out]'],
      ['answer', '[words taken out]'],
    ]);
    expect((await meetings.additions(on.id))[1]?.words).toBe('[words taken out]');
    expect((await meetings.agreements(on.id)).map(({ words }) => words)).toContain(marked);
  });

  it('VERSION3 rows that stand in the record too, and the file of a report, go where they are kept', async () => {
    const on = await arrange();
    const { gaps, reports } = under().store;
    for (const field of ['attempts', 'without-family', plainKey.report(on.report.id)]) {
      expect(await gaps.beside(on.id, field)).toHaveLength(1);
      await takeOut(on, field);
    }
    const texts = await textsOf(on);
    expect(texts.filter((text) => text.includes(secret))).toHaveLength(4);
    const [named] = await reports.ofMeeting(on.id);
    expect(named?.name).toBe('[words taken out].pdf');
    await takeOut(on, plainKey.reportFile(on.report.id), 'the file');
    expect(named && (await reports.bytes(named))).toBeNull();
    const again = takeOut(on, plainKey.reportFile(on.report.id), 'the file');
    await expect(again).rejects.toThrow(StoreConflict);
    // Only the record's own gap would say that these stood in it: the version here is made up.
    expect((await findings(on.id)).filter((each) => !/gap/.test(each))).toStrictEqual([]);
  });

  it('VERSION3 a key that names nothing finds nothing', async () => {
    const on = await arrange();
    for (const field of ['answer.x', plainKey.addition(3), 'seen.x', 'decision', 'notes'])
      expect(await under().store.gaps.beside(on.id, field)).toStrictEqual([]);
  });
};
