import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { newId } from '#lib/new-id.ts';
import {
  additionRow,
  agreementRow,
  arrangeMeeting,
  personRow,
  translationRow,
  versionRow,
} from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

/** Any text of whole characters, four-byte ones too. No database keeps U+0000: what people send is checked for it. */
const text = fc
  .string({ unit: 'binary', maxLength: 40 })
  .map((any) => any.replaceAll('\u0000', '𝄞'));
const maybe = fc.option(text);
const time = fc.integer({ min: 0, max: 8.64e15 });
const bytes = fc.uint8Array({ maxLength: 300 });

/** The seed is printed when a property fails; FC_SEED runs it again. */
const options = {
  numRuns: 25,
  ...(process.env['FC_SEED'] === undefined ? {} : { seed: Number(process.env['FC_SEED']) }),
};

export const roundTripContract = (under: () => StoreUnderTest): void => {
  it('SAVE2 gives every byte of a row back', async () => {
    const { store } = under();
    const { shared, child } = await arrangeMeeting(store);
    let seq = 0;
    const rows = fc.array(fc.record({ bytes, at: time }), { minLength: 1, maxLength: 5 });
    const property = fc.asyncProperty(rows, async (made) => {
      const before = seq;
      const appended = made.map((row, index) => ({
        ...row,
        author: child,
        seq: before + index + 1,
      }));
      await store.documents.append([{ key: shared, epoch: 1, rows: appended }]);
      seq += made.length;
      const loaded = await store.documents.load(shared);
      expect(loaded?.rows.slice(before)).toStrictEqual(appended);
    });
    await fc.assert(property, options);
    await under().reopen();
    expect((await under().store.documents.load(shared))?.rows).toHaveLength(seq);
  });

  it('VERSION1 gives versions and recovery points back as they were', async () => {
    const { store } = under();
    const { meeting, senco } = await arrangeMeeting(store);
    const base = versionRow(senco, meeting.id, null);
    let last: typeof base | null = null;
    const made = fc.record({ title: text, record: text, at: time });
    const property = fc.asyncProperty(made, bytes, async (row, state) => {
      const version: typeof base = { ...versionRow(senco, meeting.id, last), ...row };
      const documents = [{ name: 'meeting' as const, epoch: 1, seq: 2 ** 31 - 1, state }];
      await store.versions.addVersion(version, documents);
      last = version;
      expect(await store.versions.latest(meeting.id)).toStrictEqual(version);
      const kept = await store.versions.versionDocuments(meeting.id, version.n);
      expect(kept).toStrictEqual(documents);
    });
    await fc.assert(property, options);
  });

  it('gives people back as they were', async () => {
    const { store } = under();
    const { school } = await arrangeMeeting(store);
    const row = fc.record({ name: text, firstName: text, shownAs: text, email: maybe });
    const property = fc.asyncProperty(row, async (made) => {
      const person = personRow(school, made);
      await store.schools.addPerson(person);
      expect(await store.schools.person(person.id)).toStrictEqual(person);
    });
    await fc.assert(property, options);
  });

  it('gives answers and additions back as they were', async () => {
    const { store } = under();
    const { meeting, senco, child } = await arrangeMeeting(store);
    const version = versionRow(senco, meeting.id, null);
    await store.versions.addVersion(version, []);
    const row = fc.record({ words: text, about: maybe, lang: text, at: time });
    const property = fc.asyncProperty(row, async (made) => {
      const agreement = agreementRow(version, child, made);
      await store.meetings.setAgreement(agreement);
      expect(await store.meetings.agreements(meeting.id)).toStrictEqual([agreement]);
      const { words, at, lang } = made;
      const how = 'phone';
      const paperDay = made.about;
      const came = { how, typedBy: senco, paperDay, origin: made.about } as const;
      const addition = additionRow(meeting.id, child, { words, at, lang, ...came });
      await store.meetings.addAdditions([addition]);
      expect((await store.meetings.additions(meeting.id)).at(-1)).toStrictEqual(addition);
      const [stands] = await store.after.translations(meeting.id);
      const of = { kind: 'answer', about: `1 ${child}` } as const;
      const translation = translationRow(meeting.id, senco, { ...of, words, lang, at });
      await store.after.setTranslation(translation, stands?.at ?? null);
      expect(await store.after.translations(meeting.id)).toStrictEqual([translation]);
    });
    await fc.assert(property, options);
  });

  it('gives the audit log back in order', async () => {
    const { audit } = under().store;
    const meeting = newId<MeetingId>();
    const made = fc.record({ at: time, action: text, detail: text });
    const property = fc.asyncProperty(made, async (row) => {
      const before = await audit.ofMeeting(meeting);
      const actor = before.length % 2 === 0 ? newId<PersonId>() : null;
      await audit.record({ ...row, actor, meeting });
      expect(await audit.ofMeeting(meeting)).toStrictEqual([...before, { ...row, actor, meeting }]);
    });
    await fc.assert(property, options);
    await audit.record({ at: 1, actor: null, action: 'start', meeting: null, detail: '' });
  });
};
