import { createLateCode, useLateCode } from '#lib/late-code.ts';

import type { PaperContent } from '../model/paper-context.ts';

/** Comes after the record; where it does not come, the record is there all the same. */
const code = createLateCode(() => import('./keep-copy.tsx'));

/** Beside the title: the record to take home. */
export const KeepCopyPart = (props: { meetingId: string; content: PaperContent }) => {
  const late = useLateCode(code);
  return late.kind === 'there' ? <late.part.KeepCopy {...props} /> : null;
};
