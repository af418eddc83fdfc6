import { canonicalJson } from '@fourchairs/shared/document/canonical-json.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { AuditRow } from '#store/ports/audit-store.ts';
import type { Deps } from '#use-cases/deps.ts';

type Audited = {
  /** null: nobody did it; the server found it. */
  readonly actor: PersonId | null;
  readonly action: string;
  readonly meeting: MeetingId | null;
  /** Ids and codes, never names or words. */
  readonly detail?: Readonly<Record<string, string | number | null>>;
};

/** One line of the audit log: who did what to which meeting. For a write that keeps both or neither. */
export const auditLine = ({ clock }: Pick<Deps, 'clock'>, row: Audited): AuditRow => ({
  at: clock.now(),
  actor: row.actor,
  action: row.action,
  meeting: row.meeting,
  detail: canonicalJson(row.detail ?? {}),
});

/** Writes such a line by itself. */
export const audit = (deps: Pick<Deps, 'store' | 'clock'>, row: Audited): Promise<void> =>
  deps.store.audit.record(auditLine(deps, row));
