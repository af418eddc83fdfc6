import { closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';

import type { GoneReason, NotSavedReason } from './connection-state.ts';

/** What a final close code (44xx) means to the person. */
export const goneReasonOf = (code: number): GoneReason => {
  switch (code) {
    case closeCode.signInAgain:
      return 'sign-in-again';
    case closeCode.notAllowed:
      return 'not-allowed';
    case closeCode.otherEpoch:
      return 'other-epoch';
    case closeCode.reload:
      return 'reload';
    case closeCode.gone:
      return 'gone';
    default:
      return 'rejected';
  }
};

/** What the server said about itself while it closed; null for a plain loss of connection. */
export const troubleOf = (code: number | null): NotSavedReason | null => {
  if (code === closeCode.serverError) return 'server-trouble';
  return code === closeCode.tryLater ? 'busy' : null;
};
