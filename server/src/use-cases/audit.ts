import { canonicalJson } from '@fourchairs/shared/document/canonical-json.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { Deps } from '#use-cases/deps.ts';

/** One line of the audit log: who did what to which meeting. `detail` holds ids and codes, never names or words. */
export const audit = (
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  row: {
    /** null: nobody did it; the server found it. */
    readonly actor: PersonId | null;
    readonly action: string;
    readonly meeting: MeetingId | null;
    readonly detail?: Readonly<Record<string, string | number | null>>;
  },
): Promise<void> =>
  store.audit.record({
    at: clock.now(),
    actor: row.actor,
    action: row.action,
    meeting: row.meeting,
    detail: canonicalJson(row.detail ?? {}),
  });
