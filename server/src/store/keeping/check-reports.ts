import type { RecordReport } from '@fourchairs/shared/document/record.ts';

import { sha256 } from '#lib/sha256.ts';
import { beforeSaidGaps } from '#store/keeping/before-gaps.ts';
import type { Finding } from '#store/keeping/finding.ts';
import type { Readable } from '#store/keeping/open-to-read.ts';
import type { MeetingOnDisk } from '#store/keeping/read-meeting.ts';
import { isSame, reportSeal } from '#store/repositories/seals.ts';
import { queryOf } from '#store/sql/query.ts';

type Report = MeetingOnDisk['reports'][number];

/** A file that two of the staff took out: what it was is in the gap (VERSION3). */
const isTakenOut = (on: MeetingOnDisk, { id, sha256: was }: Report): boolean => {
  const before = beforeSaidGaps(on, { kind: 'file', about: id }, new Uint8Array());
  return before !== null && Buffer.from(before).toString('hex') === was;
};

/** Each file for itself: those of one meeting together may be more than the memory of a small computer. */
const isWhole = async (
  { db, connection }: Readable,
  on: MeetingOnDisk,
  report: Report,
): Promise<boolean> => {
  const { seal, ...row } = report;
  const [[file]] = await connection.read<[{ readonly bytes: Uint8Array }]>(
    queryOf(db.selectFrom('reportFile').select('bytes').where('report', '=', row.id)),
  );
  if (!isSame(reportSeal(row), seal)) return false;
  if (file === undefined) return isTakenOut(on, report);
  return file.bytes.length === row.size && sha256(file.bytes) === row.sha256;
};

/** The reports that the saved record lists; our own JSON, whose hash is looked at elsewhere. */
const listedIn = ({ saved, versions }: MeetingOnDisk): readonly RecordReport[] => {
  const record = versions.find(({ n }) => n === saved?.savedVersion)?.record;
  if (record === undefined) return [];
  try {
    return (JSON.parse(record) as { readonly reports?: RecordReport[] }).reports ?? [];
  } catch {
    // Said of the version itself.
    return [];
  }
};

/** Files that no report names: their row is gone. */
export const findStrayFiles = async ({ db, connection }: Readable): Promise<Finding[]> => {
  const [stray] = await connection.read<[{ readonly report: string }]>(
    queryOf(
      db
        .selectFrom('reportFile')
        .leftJoin('report', 'report.id', 'reportFile.report')
        .select('reportFile.report')
        .where('report.id', 'is', null),
    ),
  );
  return stray.map(({ report }) => ({ where: `report ${report}`, what: 'is missing' }));
};

/** Every report of a meeting: its file is what came, and the saved record has what it lists. */
export const checkReports = async (readable: Readable, on: MeetingOnDisk): Promise<Finding[]> => {
  const findings: Finding[] = [];
  const where = (id: string) => `meeting ${on.meeting}, report ${id}`;
  for (const report of on.reports) {
    if (await isWhole(readable, on, report)) continue;
    findings.push({ where: where(report.id), what: 'is not what was written' });
  }
  for (const { id, sha256: listed } of listedIn(on)) {
    const there = on.reports.find((report) => report.id === id);
    if (there?.sha256 === listed) continue;
    findings.push({ where: where(id), what: 'is not the one that the saved record lists' });
  }
  return findings;
};
