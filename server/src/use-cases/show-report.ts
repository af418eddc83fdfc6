import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { ReportRow } from '#store/ports/report-store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

/** The meeting has the report from now on, or no longer. Asked for twice, it is so already. */
export const showReport = async (
  deps: Deps,
  { report, shown, actor }: { report: ReportRow; shown: boolean; actor: PersonId },
): Promise<void> => {
  if ((report.shownAt !== null) === shown) return;
  const { meeting } = report;
  await deps.store.reports.setShown(report, shown ? deps.clock.now() : null);
  deps.live.announce(meeting, { kind: 'meeting-changed' });
  const action = shown ? 'report.shown' : 'report.taken-back';
  await audit(deps, { actor, action, meeting, detail: { report: report.id } });
};

/** Gone, with its bytes. */
export const removeReport = async (
  deps: Deps,
  { report, actor }: { report: ReportRow; actor: PersonId },
): Promise<void> => {
  const { meeting } = report;
  await deps.store.reports.remove(report);
  deps.live.announce(meeting, { kind: 'meeting-changed' });
  await audit(deps, { actor, action: 'report.removed', meeting, detail: { report: report.id } });
};
