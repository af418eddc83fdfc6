import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useEffect, useState } from 'react';

import { useShowStage } from '#collab/use-presence.ts';
import { Loading } from '#components/loading.tsx';
import { type PagePart, PageFrame } from '#components/page-frame.tsx';
import { useToast } from '#components/toast-context.ts';
import { reviewTitle } from '#i18n/review-title.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { EndedPage } from './components/ended-page.tsx';
import { GatherInvite } from './components/gather-invite.tsx';
import { MannerProvider } from './components/manner-memory.tsx';
import { MeetingAside } from './components/meeting-aside.tsx';
import { MeetingHeader } from './components/meeting-header.tsx';
import type { MeetingToolsProps } from './components/meeting-tools.tsx';
import { MissedPart } from './components/missed-part.tsx';
import { RescuedWords } from './components/rescued-words.tsx';
import { StageFooter } from './components/stage-footer.tsx';
import { StageHeading, useStageName } from './components/stage-heading.tsx';
import { StageNav } from './components/stage-nav.tsx';
import { StageView } from './components/stage-view.tsx';
import { fetchStage, useLateParts } from './late-parts.ts';
import { ReviewContext, useNames, useReview } from './model/review-context.ts';
import { StageContext, useStagePlace } from './model/stage-context.ts';
import { type Gatherings, useGather } from './model/use-gather.ts';
import { useGone } from './model/use-gone.ts';
import { useMyUndo } from './model/use-my-undo.ts';
import { useOpenReview } from './model/use-open-review.ts';
import { useStagePosition } from './model/use-stage-position.ts';

import styles from './meeting-page.module.css';

interface MeetingPageProps {
  view: MeetingView;
  gatherings: Gatherings;
  onLeave: () => void;
}

const Header = ({ gatherings, ...tools }: { gatherings: Gatherings } & MeetingToolsProps) => {
  const { t } = useTranslation('meeting');
  const { me } = useReview();
  const names = useNames();
  const nameOfStage = useStageName();
  const showToast = useToast();
  const { stage, goTo } = useStagePlace();
  const { invite, answer } = useGather(gatherings, stage, (next) => {
    goTo(next.stage);
    const stage = nameOfStage(next.stage);
    // From the room's screen the lead brings their own page along.
    const isMine = next.by === me.id;
    showToast({
      text: isMine
        ? t('gather.done', { stage })
        : t('gather.moved', { name: names(next.by), stage }),
    });
  });
  return (
    <>
      <MeetingHeader {...tools} />
      {invite !== null && (
        <GatherInvite
          stage={invite.stage}
          by={names(invite.by)}
          onStay={answer}
          onGo={() => {
            answer();
            goTo(invite.stage);
          }}
        />
      )}
    </>
  );
};

const Frame = (props: Omit<MeetingPageProps, 'view'>) => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const { stage } = useStagePlace();
  const [shows, setShows] = useState<PagePart>('main');
  const mine = useMyUndo();
  useShowStage(stage);
  useLateParts(stage);
  return (
    <PageFrame
      skipWord={t('frame.skip')}
      header={<Header {...props} mine={mine} onAllStages={() => setShows('nav')} />}
      nav={<StageNav mine={mine} onChosen={() => setShows('main')} />}
      navLabel={t('frame.nav')}
      aside={<MeetingAside opened={shows === 'aside'} />}
      asideLabel={t('frame.asideLabel')}
      footer={<StageFooter shows={shows} onShow={setShows} />}
      phoneShows={shows}
    >
      <RescuedWords view={view} />
      <StageHeading stage={stage} onAllStages={() => setShows('nav')} />
      <div className={styles['stage']}>
        {/* Not within the stage: who is late, and what they have read, is no other at the next one. */}
        <MissedPart />
        <StageView key={stage} stage={stage} />
      </div>
    </PageFrame>
  );
};

/** The review meeting, for everybody but the child and the room's screen. */
export const MeetingPage = ({ view, ...props }: MeetingPageProps) => {
  const { t, i18n } = useTranslation('meeting');
  const gone = useGone();
  const review = useOpenReview(view, i18n.language.slice(0, 2));
  const place = useStagePosition(view.stage);
  useEffect(() => {
    // While the documents are on their way, not after.
    fetchStage(place.stage);
  }, [place.stage]);
  if (gone !== null) return <EndedPage reason={gone} view={view} />;
  if (review === null) {
    return (
      <main id="main" className={styles['waiting']}>
        <h1>{reviewTitle(view.title)}</h1>
        <RescuedWords view={view} />
        <Loading text={t('saved.connecting')} lines={6} />
      </main>
    );
  }
  return (
    <ReviewContext value={review}>
      <StageContext value={place}>
        <MannerProvider>
          <Frame {...props} />
        </MannerProvider>
      </StageContext>
    </ReviewContext>
  );
};
