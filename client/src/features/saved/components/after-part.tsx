import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { loadWords } from '#i18n/load-words.ts';
import { createLateCode, useLateCode } from '#lib/late-code.ts';
import { may } from '#session/may.ts';
import { LateTold } from '#session/sen/late-sen.tsx';

import type { PaperContent } from '../model/paper-context.ts';

/** Comes after the record, which is there without it. */
const code = createLateCode(async () => {
  const [{ OwnAnswer }, { SeenCard }, { ReceiptsCard }, { ReadersCard }, { FoundPaper }] =
    await Promise.all([
      import('./own-answer.tsx'),
      import('./seen-card.tsx'),
      import('./receipts.tsx'),
      import('./readers.tsx'),
      import('./found-paper.tsx'),
      loadWords(['savedAfter']),
    ]);
  return { OwnAnswer, SeenCard, ReceiptsCard, ReadersCard, FoundPaper };
});

interface PartProps {
  view: MeetingView;
  content: PaperContent;
}

/** Above the record, to whoever has not answered *Do we agree?*: a way to do so still. */
export const OwnAnswerPart = (props: PartProps) => {
  const late = useLateCode(code);
  return late.kind === 'there' ? <late.part.OwnAnswer {...props} /> : null;
};

/** The pupil's own plan, for the pupil alone. */
const childCode = createLateCode(async () => {
  const [{ MyPlan }] = await Promise.all([import('./my-plan.tsx'), loadWords(['myPlan'])]);
  return MyPlan;
});
export const MyPlanPart = ({ content }: { content: PaperContent }) => {
  const late = useLateCode(childCode);
  if (late.kind !== 'there') return null;
  return (
    <div data-print="hide">
      <late.part content={content} />
    </div>
  );
};

/** Above the record, in one line until it is opened: what was seen since, and a way to add to it. */
export const SeenPart = ({ view, content }: PartProps) => {
  const late = useLateCode(code);
  if (late.kind !== 'there') return null;
  const mayAdd = may(view, { action: 'meeting.measure' });
  return <late.part.SeenCard view={view} content={content} mayAdd={mayAdd} />;
};

/** Below the record, for staff: papers that turn up late, who has read what is for every lesson, and who has the record. */
export const ReceiptsPart = ({ view, content }: PartProps) => {
  const late = useLateCode(code);
  if (late.kind !== 'there' || !may(view, { action: 'record.receipts' })) return null;
  const { ReceiptsCard, ReadersCard, FoundPaper } = late.part;
  const hasStrategies = (content.record.plan.strategies ?? []).length > 0;
  return (
    <>
      <FoundPaper view={view} content={content} />
      {hasStrategies && <ReadersCard view={view} />}
      <LateTold view={view} level={2} />
      <ReceiptsCard meetingId={view.id} content={content} />
    </>
  );
};
