import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';

import { createLateCode, useLateCode } from '#lib/late-code.ts';

const takeOutCode = createLateCode(() => import('./take-out.tsx').then(({ TakeOut }) => TakeOut));

/** Comes after the record, and only for who may use it; where it does not come, the record is there all the same. */
export const TakeOutPart = (props: { meetingId: string; record: MeetingRecord }) => {
  const code = useLateCode(takeOutCode);
  return code.kind === 'there' ? <code.part {...props} /> : null;
};
