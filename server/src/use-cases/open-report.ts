import type { Actor } from '@fourchairs/shared/access/actor.ts';
import { plainKey } from '@fourchairs/shared/document/take-out/plain-key.ts';
import type { ReportType } from '@fourchairs/shared/domain/codes.ts';
import type { PersonId, ReportId } from '@fourchairs/shared/lib/ids.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { Problem, notAllowed, notSavedYet } from '#lib/problem.ts';
import type { ReportRow } from '#store/ports/report-store.ts';
import { type VersionName, thereOfVersion } from '#use-cases/access-of-version.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { openVersion } from '#use-cases/open-version.ts';
import { mayRead, noSuchReport } from '#use-cases/reports.ts';

type ReportFile = { readonly type: string; readonly name: string; readonly bytes: Uint8Array };

/** The type it was found to be, and a name that gives nothing away. */
const files: Readonly<Record<ReportType, { readonly type: string; readonly name: string }>> = {
  pdf: { type: 'application/pdf', name: 'report.pdf' },
  jpeg: { type: 'image/jpeg', name: 'report.jpg' },
  png: { type: 'image/png', name: 'report.png' },
  webp: { type: 'image/webp', name: 'report.webp' },
};

const takenOut = (): Problem =>
  new Problem(
    'not-found',
    'This file was taken out of the record by two of the school’s staff. The record says when and why.',
  );

const whyNoBytes = async ({ store }: Deps, { meeting, id }: ReportRow): Promise<Problem> => {
  const field = plainKey.reportFile(id);
  const gaps = await store.gaps.ofMeeting(meeting);
  const isTakenOut = gaps.some((gap) => gap.state === 'done' && gap.field === field);
  return isTakenOut ? takenOut() : noSuchReport();
};

/** The bytes of a report that somebody may read; that they opened it is noted. */
export const openReport = async (
  deps: Deps,
  { report, actor }: { report: ReportRow; actor: PersonId },
): Promise<ReportFile> => {
  const bytes = await deps.store.reports.bytes(report);
  if (bytes === null) throw await whyNoBytes(deps, report);
  const { meeting, id, type } = report;
  await audit(deps, { actor, action: 'report.opened', meeting, detail: { report: id } });
  return { ...files[type], bytes };
};

/** A report that a saved record lists, of this meeting or of an earlier one of the pupil. */
export const openReportOfVersion = async (
  deps: Deps,
  asked: {
    readonly access: MeetingAccess;
    readonly actor: Actor;
    readonly name: VersionName;
    readonly id: ReportId;
  },
): Promise<ReportFile> => {
  const { access, actor } = await thereOfVersion(deps, asked);
  if (access.meeting.state !== 'saved') throw notSavedYet();
  const { record } = await openVersion(deps, { access, actor, n: asked.name.n });
  if (record.reports?.some(({ id }) => id === asked.id) !== true) throw noSuchReport();
  const rows = await deps.store.reports.ofMeeting(access.meeting.id);
  const report = rows.find(({ id }) => id === asked.id);
  if (report === undefined) throw noSuchReport();
  if (!mayRead(actor, access, report)) throw notAllowed();
  return openReport(deps, { report, actor: actor.personId });
};
