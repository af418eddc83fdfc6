import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { createLateCode, useLateCode } from '#lib/late-code.ts';
import { may } from '#session/may.ts';

import type { PaperContent } from '../model/paper-context.ts';

/** Comes after the record, which is there without it. */
const code = createLateCode(async () => {
  const [{ SeenCard }, { ReceiptsCard }] = await Promise.all([
    import('./seen-card.tsx'),
    import('./receipts.tsx'),
  ]);
  return { SeenCard, ReceiptsCard };
});

/** Below the record: what was seen since, and for staff who has it. */
export const AfterPart = ({ view, content }: { view: MeetingView; content: PaperContent }) => {
  const late = useLateCode(code);
  if (late.kind !== 'there') return null;
  const { SeenCard, ReceiptsCard } = late.part;
  return (
    <>
      <SeenCard view={view} content={content} mayAdd={may(view, { action: 'meeting.measure' })} />
      {may(view, { action: 'record.receipts' }) && (
        <ReceiptsCard meetingId={view.id} content={content} />
      )}
    </>
  );
};
