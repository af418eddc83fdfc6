import { expect, it } from 'vitest';

import { sha256 } from '#lib/sha256.ts';
import { DamagedReport, type ReportRow } from '#store/ports/report-store.ts';
import { step } from '#store/sql/step.ts';
import { StoreConflict } from '#store/store.ts';
import { arrangeMeeting, reportRow, versionRow } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

const bytesOf = (words: string) => new TextEncoder().encode(words);

export const reportContract = (under: () => StoreUnderTest): void => {
  const arrange = async () => {
    const { store } = under();
    const { meeting, senco } = await arrangeMeeting(store);
    const bytes = bytesOf('%PDF-1.7');
    const row = (more: Partial<ReportRow> = {}): ReportRow =>
      reportRow(meeting.id, senco, bytes, more);
    return { store, meeting, senco, bytes, row };
  };

  it('keeps a report and its bytes, and whether the meeting has it', async () => {
    const { store, meeting, bytes, row } = await arrange();
    const big = new Uint8Array(3_000_000).map((_, index) => index % 251);
    const later = row({ at: 6_000, size: big.length, sha256: sha256(big) });
    const first = row();
    await store.reports.add(later, big, 2);
    await store.reports.add(first, bytes, 2);
    await store.reports.setShown(later, 7_000);
    await under().reopen();
    const { reports } = under().store;
    const shown = { ...later, shownAt: 7_000 };
    expect(await reports.ofMeeting(meeting.id)).toStrictEqual([first, shown]);
    expect(sha256((await reports.bytes(shown)) ?? '')).toBe(later.sha256);
    await reports.setShown(shown, null);
    await reports.remove(later);
    expect(await reports.ofMeeting(meeting.id)).toStrictEqual([first]);
    expect(await reports.bytes(later)).toBeNull();
  });

  it('takes no more than so many of a meeting', async () => {
    const { store, bytes, row } = await arrange();
    await store.reports.add(row(), bytes, 1);
    await expect(store.reports.add(row(), bytes, 1)).rejects.toThrow(StoreConflict);
    await store.reports.add(row(), bytes, 2);
  });

  it('removes none that is shown, and shows none that changed since it was read', async () => {
    const { store, meeting, bytes, row } = await arrange();
    const report = row();
    await store.reports.add(report, bytes, 9);
    await store.reports.setShown(report, 7_000);
    await expect(store.reports.setShown(report, 8_000)).rejects.toThrow(StoreConflict);
    await expect(store.reports.remove(report)).rejects.toThrow(StoreConflict);
    const shown = { ...report, shownAt: 7_000 };
    expect(await store.reports.ofMeeting(meeting.id)).toStrictEqual([shown]);
    expect(await store.reports.bytes(shown)).toStrictEqual(bytes);
  });

  it('VERSION3 changes nothing of a meeting that is saved', async () => {
    const { store, meeting, senco, bytes, row } = await arrange();
    const report = row();
    await store.reports.add(report, bytes, 9);
    await store.versions.addVersion(versionRow(senco, meeting.id, null), []);
    await store.versions.finish(meeting.id, 1, 'The record', 9, null);
    await expect(store.reports.add(row(), bytes, 9)).rejects.toThrow(StoreConflict);
    await expect(store.reports.setShown(report, 9)).rejects.toThrow(StoreConflict);
    await expect(store.reports.remove(report)).rejects.toThrow(StoreConflict);
    expect(await store.reports.ofMeeting(meeting.id)).toStrictEqual([report]);
  });

  it('gives out no bytes that are not what came', async () => {
    const { store, bytes, row } = await arrange();
    const report = row();
    await store.reports.add(report, bytes, 9);
    const { db, connection } = under().database;
    const changed = db.updateTable('reportFile').set({ bytes: bytesOf('%PDF-1.8') });
    await connection.write([step(changed.where('report', '=', report.id))]);
    await expect(store.reports.bytes(report)).rejects.toThrow(DamagedReport);
  });
};
