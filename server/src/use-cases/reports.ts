import type { Actor, SeatActor } from '@fourchairs/shared/access/actor.ts';
import type { ReportTarget } from '@fourchairs/shared/access/can-help.ts';
import { can } from '@fourchairs/shared/access/can.ts';
import type { RecordReport } from '@fourchairs/shared/document/record.ts';
import type { ReportId } from '@fourchairs/shared/lib/ids.ts';
import type { Report } from '@fourchairs/shared/protocol/http/reports.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { Problem } from '#lib/problem.ts';
import type { ReportRow } from '#store/ports/report-store.ts';
import type { Deps } from '#use-cases/deps.ts';

/** Whoever added one on its writer's own page keeps nothing of it; whoever put one here that came by post does. */
export const targetOf = ({ writer, came, addedBy, shownAt }: ReportRow): ReportTarget => ({
  writer,
  keeper: came === 'own' ? null : addedBy,
  shown: shownAt !== null,
});

export const toReport = (row: ReportRow): Report => ({
  id: row.id,
  writer: row.writer,
  name: row.name,
  type: row.type,
  size: row.size,
  sha256: row.sha256,
  came: row.came,
  addedBy: row.addedBy,
  at: new Date(row.at).toISOString(),
  shownAt: row.shownAt === null ? null : new Date(row.shownAt).toISOString(),
});

export const mayRead = (actor: Actor, access: MeetingAccess, row: ReportRow): boolean =>
  can(actor, { action: 'report.read', meeting: access.target, report: targetOf(row) });

/** The reports that this seat may open, in the order in which they came. */
export const listReports = async (
  { store }: Deps,
  { actor, access }: { actor: SeatActor; access: MeetingAccess },
): Promise<Report[]> => {
  const rows = await store.reports.ofMeeting(access.meeting.id);
  return rows.filter((row) => mayRead(actor, access, row)).map(toReport);
};

export const noSuchReport = (): Problem =>
  new Problem(
    'not-found',
    'This report is not here, or not yours to open. Nothing is lost: ask whoever wrote it.',
    'reportId',
  );

/** One that is private to somebody else and one that does not exist are told apart by nobody; one that is held, is. */
export const findReport = async (
  { store }: Deps,
  { actor, access, id }: { actor: SeatActor; access: MeetingAccess; id: ReportId },
): Promise<ReportRow> => {
  const rows = await store.reports.ofMeeting(access.meeting.id);
  const found = rows.find((row) => row.id === id);
  if (found === undefined) throw noSuchReport();
  if (found.shownAt === null && !mayRead(actor, access, found)) throw noSuchReport();
  return found;
};

/** As the record lists what the meeting has; undefined where it has none, as in every record before there were any. */
export const toRecordReports = (
  rows: readonly ReportRow[],
): readonly RecordReport[] | undefined => {
  const shown = rows.flatMap(({ shownAt, meeting: _, at, ...row }) =>
    shownAt === null
      ? []
      : [
          {
            ...row,
            at: new Date(at).toISOString(),
            shownAt: new Date(shownAt).toISOString(),
          },
        ],
  );
  return shown.length === 0 ? undefined : shown;
};
