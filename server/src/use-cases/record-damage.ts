import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

/** Notes that a document was found damaged on the disk, from which row on, and can only be read (SAVE7). */
export const recordDamage = (
  deps: Pick<Deps, 'store' | 'clock'>,
  damage: {
    readonly meeting: MeetingId;
    readonly document: DocumentName;
    readonly seq: number;
  },
): Promise<void> => {
  const { meeting, document, seq } = damage;
  const detail = { document, seq };
  return audit(deps, { actor: null, action: 'document.damaged', meeting, detail });
};
