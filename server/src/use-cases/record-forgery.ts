import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingId, PersonId, SeatId } from '@fourchairs/shared/lib/ids.ts';

import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

/** Notes an edit that only a tampered client sends: whose seat, which document, which rule; none of its words. */
export const recordForgery = (
  deps: Pick<Deps, 'store' | 'clock'>,
  forgery: {
    readonly person: PersonId;
    readonly seat: SeatId;
    readonly meeting: MeetingId;
    readonly document: DocumentName;
    readonly rule: string;
  },
): Promise<void> => {
  const { person: actor, meeting, seat, document, rule } = forgery;
  return audit(deps, { actor, action: 'edit.forged', meeting, detail: { seat, document, rule } });
};
