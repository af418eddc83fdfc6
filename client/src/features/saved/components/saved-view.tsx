import { lookFor } from '@fourchairs/shared/domain/pupil-look.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { TimelineEntry } from '@fourchairs/shared/protocol/http/versions.ts';
import { MessageSquarePlus } from 'lucide-react';
import { useState } from 'react';

import { useMeetingView } from '#api/use-queries.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { PhoneOnly } from '#components/layout.tsx';
import { Loading } from '#components/loading.tsx';
import { PageFrame } from '#components/page-frame.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { LookContext } from '#session/look-context.ts';
import { lookOfView } from '#session/look-of-view.ts';
import { may } from '#session/may.ts';
import { useSession } from '#session/session.tsx';
import type { Leaving } from '#session/use-leave.ts';

import { OwnViewContext } from '../model/own-view.ts';
import type { PaperContent } from '../model/paper-context.ts';
import { useChoice, useFocusChosen } from '../model/use-choice.ts';
import { usePaperContent } from '../model/use-saved.ts';
import { AddDialog } from './add-dialog.tsx';
import { MyPlanPart, OwnAnswerPart, ReceiptsPart, SeenPart } from './after-part.tsx';
import { HeldBanner } from './held.tsx';
import { LeaveLine } from './leave-line.tsx';
import { Paper } from './paper.tsx';
import { SavedHeader } from './saved-header.tsx';
import { SavedTrouble } from './saved-trouble.tsx';
import { AskedGapsPart, TakeOutPart } from './take-out-part.tsx';
import { VersionsNav } from './versions-nav.tsx';

import styles from './saved-view.module.css';

/** Says that the choice is on its way or did not come; the paper shows what it showed before. */
const ChoiceState = ({
  paper,
  chosen: { choice, stop },
}: {
  paper: ReturnType<typeof usePaperContent>;
  chosen: ReturnType<typeof useChoice>;
}) => {
  const { t } = useTranslation('saved');
  if (paper.error !== null) {
    return (
      <Banner
        tone="error"
        live="alert"
        actions={
          <>
            <Button onPress={() => void paper.refetch()}>{t('compare.retry')}</Button>
            {choice.earlier !== null && <Button onPress={stop}>{t('compare.stop')}</Button>}
          </>
        }
      >
        {t(choice.earlier === null ? 'compare.notLoaded' : 'compare.failed')}
      </Banner>
    );
  }
  return (
    <output className="visually-hidden">{paper.isPlaceholderData && t('compare.waiting')}</output>
  );
};

/** What the paper shows: what was asked for, or, while that is on its way or did not come, what was there before. */
const useLastGood = ({
  data,
  isPlaceholderData,
}: ReturnType<typeof usePaperContent>): PaperContent | undefined => {
  const [last, setLast] = useState<PaperContent | undefined>();
  if (data !== undefined && !isPlaceholderData && data !== last) setLast(data);
  return data ?? last;
};

/** On a phone the header has no room for the main button: it stays at the bottom of the screen. */
const AddOnPhone = ({ onPress }: { onPress: () => void }) => {
  const { t } = useTranslation('saved');
  return (
    <PhoneOnly>
      <Button wide variant="main" icon={MessageSquarePlus} hasPopup="dialog" onPress={onPress}>
        {t('add.button')}
      </Button>
    </PhoneOnly>
  );
};

/** No smileys in the record of an older pupil: as its meeting says, or as the age in it does until that is known. */
const lookOf = (view: MeetingView | undefined, content: PaperContent) =>
  view === undefined ? lookFor(content.record.pupil.yearGroup) : lookOfView(view);

interface SavedViewProps {
  versions: readonly TimelineEntry[];
  /** The version of the meeting this page is for. */
  own: TimelineEntry;
  leaving: Leaving;
}

/** The record, the versions beside it, and what can be done. */
export const SavedView = ({ versions, own, leaving }: SavedViewProps) => {
  const { t } = useTranslation('saved');
  const { staff, meeting } = useSession();
  const chosen = useChoice(own);
  const [adding, setAdding] = useState(false);
  const paper = usePaperContent(own, chosen.choice);
  const content = useLastGood(paper);
  useFocusChosen(chosen, paper.isPlaceholderData ? undefined : paper.data);
  const readsOwn = chosen.choice.shown.meetingId === own.meetingId;
  const { data: view } = useMeetingView(own.meetingId);
  // What may be done is asked by the rules the server uses, and only with this meeting's own record in sight.
  const mine = readsOwn ? view : undefined;
  const mayAdd = mine !== undefined && may(mine, { action: 'meeting.add-words' });
  const mayTakeOut = mine !== undefined && may(mine, { action: 'record.take-out' });
  const onAdd = mayAdd ? () => setAdding(true) : null;
  const reader = (meeting?.meetingId === own.meetingId ? meeting : staff)?.person;
  const leave = reader !== undefined && <LeaveLine name={reader.name} leaving={leaving} />;
  if (paper.error !== null && content === undefined) {
    const { meetingId } = own;
    const retry = () => void paper.refetch();
    return <SavedTrouble meetingId={meetingId} error={paper.error} onRetry={retry} />;
  }
  return (
    <PageFrame
      skipWord={t('skip')}
      {...(reader?.role === 'child' && { theme: 'young-person' as const })}
      header={<SavedHeader meetingId={own.meetingId} content={content ?? null} onAdd={onAdd} />}
      {...(onAdd !== null && { footer: <AddOnPhone onPress={onAdd} /> })}
      navLabel={t('versions.label')}
      nav={
        <VersionsNav versions={versions} chosen={chosen}>
          {leave}
        </VersionsNav>
      }
    >
      <div className={styles['column']}>
        <ChoiceState paper={paper} chosen={chosen} />
        {mine !== undefined && <HeldBanner view={mine} />}
        {mayTakeOut && <AskedGapsPart meetingId={own.meetingId} />}
        {mine !== undefined && content !== undefined && (
          <OwnAnswerPart view={mine} content={content} />
        )}
        {mine?.you.role === 'child' && content?.earlier === null && (
          <MyPlanPart content={content} />
        )}
        {mine?.state === 'saved' && content !== undefined && (
          <SeenPart view={mine} content={content} />
        )}
        {content === undefined ? (
          <Loading text={t('loading')} lines={8} />
        ) : (
          <OwnViewContext value={mine ?? null}>
            <LookContext value={lookOf(view, content)}>
              <Paper content={content} meetingId={own.meetingId} onStopComparing={chosen.stop} />
            </LookContext>
          </OwnViewContext>
        )}
        {mine !== undefined && content !== undefined && (
          <ReceiptsPart view={mine} content={content} />
        )}
        {mayTakeOut && content !== undefined && (
          <TakeOutPart meetingId={own.meetingId} content={content} />
        )}
        <PhoneOnly>{leave}</PhoneOnly>
      </div>
      <AddDialog meetingId={own.meetingId} open={adding} onClose={() => setAdding(false)} />
    </PageFrame>
  );
};
