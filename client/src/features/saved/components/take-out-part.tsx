import { loadWords } from '#i18n/load-words.ts';
import { createLateCode, useLateCode } from '#lib/late-code.ts';

import type { PaperContent } from '../model/paper-context.ts';

/** Comes after the record, and only for who may use it; where it does not come, the record is there all the same. */
const code = createLateCode(async () => {
  const [{ AskedGaps }, { TakeOut }] = await Promise.all([
    import('./asked-gaps.tsx'),
    import('./take-out.tsx'),
    loadWords(['savedGaps']),
  ]);
  return { AskedGaps, TakeOut };
});

/** Above the record: what waits for a second person. */
export const AskedGapsPart = (props: { meetingId: string }) => {
  const late = useLateCode(code);
  return late.kind === 'there' ? <late.part.AskedGaps {...props} /> : null;
};

/** Below it: the way to ask. */
export const TakeOutPart = (props: { meetingId: string; content: PaperContent }) => {
  const late = useLateCode(code);
  return late.kind === 'there' ? <late.part.TakeOut {...props} /> : null;
};
