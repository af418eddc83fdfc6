import type { PersonId, ReportId } from '@fourchairs/shared/lib/ids.ts';
import type { Report, ReportAbout } from '@fourchairs/shared/protocol/http/reports.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import type { Intake } from '#intake/intake.ts';
import { newId } from '#lib/new-id.ts';
import { Problem } from '#lib/problem.ts';
import { sha256 } from '#lib/sha256.ts';
import type { ReportRow } from '#store/ports/report-store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { participantOf } from '#use-cases/participant-of.ts';
import { toReport } from '#use-cases/reports.ts';

const notAProfessional = (): Problem =>
  new Problem(
    'bad-request',
    'A report is by a professional who is invited to this meeting. Nothing was added: invite them first, then add it.',
    'personId',
  );

const noMore = (most: number): Problem =>
  new Problem(
    'conflict',
    `This meeting has ${most} reports, and holds no more. Nothing was added: remove one that nobody needs.`,
    'file',
  );

/** Asked before the file is read, so that nobody sends one in vain; the store asks again. */
const checkRoom = async ({ store, settings }: Deps, { meeting }: MeetingAccess): Promise<void> => {
  const there = await store.reports.ofMeeting(meeting.id);
  if (there.length >= settings.reportsPerMeeting) throw noMore(settings.reportsPerMeeting);
};

/** A report by a professional, looked at and kept: private until somebody who may shows it. */
export const addReport = async (
  deps: Deps & { readonly intake: Intake },
  input: {
    readonly access: MeetingAccess;
    readonly writer: PersonId;
    readonly about: ReportAbout;
    readonly actor: PersonId;
    readonly read: () => Promise<Uint8Array>;
  },
): Promise<Report> => {
  const { access, writer, about, actor, read } = input;
  const meeting = access.meeting.id;
  if (participantOf(access, writer, 'personId').role !== 'professional') throw notAProfessional();
  await checkRoom(deps, access);
  const { type, bytes } = await deps.intake.take(actor, read);
  const row: ReportRow = {
    id: newId<ReportId>(),
    meeting,
    writer,
    name: about.name.trim(),
    type,
    size: bytes.length,
    sha256: sha256(bytes),
    came: about.came,
    addedBy: actor,
    at: deps.clock.now(),
    shownAt: null,
  };
  await deps.store.reports.add(row, bytes, deps.settings.reportsPerMeeting);
  deps.live.announce(meeting, { kind: 'meeting-changed' });
  const detail = { report: row.id, writer, came: about.came, type, size: row.size };
  await audit(deps, { actor, action: 'report.added', meeting, detail });
  return toReport(row);
};
