import type { Stage } from '@fourchairs/shared/domain/stages.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useState } from 'react';

import { useShowStage } from '#collab/use-presence.ts';
import { Card } from '#components/card.tsx';
import { Loading } from '#components/loading.tsx';
import { PageFrame } from '#components/page-frame.tsx';
import { NotesEditor } from '#editor/notes-editor.tsx';
import { reviewTitle } from '#i18n/review-title.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { EndedPage } from './components/ended-page.tsx';
import { MannerProvider } from './components/manner-memory.tsx';
import { RescuedWords } from './components/rescued-words.tsx';
import { StageHeading } from './components/stage-heading.tsx';
import { StageView } from './components/stage-view.tsx';
import { useLateParts } from './late-parts.ts';
import { personIn } from './model/people.ts';
import { ReviewContext, useReview } from './model/review-context.ts';
import { StageContext, type StagePlace, useStagePlace } from './model/stage-context.ts';
import { useAct } from './model/use-act.ts';
import { useGone } from './model/use-gone.ts';
import { useNotesTexts } from './model/use-notes-texts.ts';
import { useOpenReview } from './model/use-open-review.ts';
import { RoomFooter } from './room/room-footer.tsx';
import { RoomHeader } from './room/room-header.tsx';
import { wordsAt } from './room/words-at.ts';
import { WriteFor } from './room/write-for.tsx';

import styles from './meeting-page.module.css';

/** The room is where the lead brought everyone. Going elsewhere from here brings everyone along. */
const useRoomPlace = (): StagePlace => {
  const { view } = useReview();
  const [outcome, setOutcome] = useState(0);
  const gather = useAct((meetings, id, to: Stage) => meetings.gather(id, to));
  return {
    stage: view.stage,
    outcome,
    goTo: (stage, next = 0) => {
      setOutcome(next);
      if (stage !== view.stage) gather.mutate(stage);
    },
  };
};

const Notes = () => {
  const { t } = useTranslation('meeting');
  const texts = useNotesTexts();
  return (
    <Card title={t('notes.title')} level={2}>
      <NotesEditor texts={texts} />
    </Card>
  );
};

type Writing = Pick<React.ComponentProps<typeof WriteFor>, 'chosen' | 'onChoose'>;

const Frame = (writing: Writing) => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const { stage } = useStagePlace();
  const [showsNotes, setShowsNotes] = useState(false);
  useShowStage(stage);
  useLateParts(stage);
  return (
    <PageFrame
      theme="room"
      skipWord={t('frame.skip')}
      header={
        <>
          <RoomHeader />
          <WriteFor {...writing} words={showsNotes ? 'shared' : wordsAt(stage)} />
        </>
      }
      footer={<RoomFooter showsNotes={showsNotes} onNotes={() => setShowsNotes(!showsNotes)} />}
    >
      <RescuedWords view={view} />
      {showsNotes ? (
        <Notes />
      ) : (
        <>
          <StageHeading stage={stage} />
          <div className={styles['stage']}>
            <StageView key={stage} stage={stage} />
          </div>
        </>
      )}
    </PageFrame>
  );
};

/** Lets only the lane of whom is being written for be written in. */
const Room = () => {
  const review = useReview();
  const { view, me, canEditLanes } = review;
  const [chosen, setChosen] = useState(me.id);
  const person = personIn(view, chosen) ?? me;
  const place = useRoomPlace();
  const lane = new Set([person.id].filter((id) => canEditLanes.has(id)));
  return (
    <ReviewContext value={{ ...review, canEditLanes: lane }}>
      <StageContext value={place}>
        <Frame chosen={person} onChoose={setChosen} />
      </StageContext>
    </ReviewContext>
  );
};

/** One laptop on a projector, for people without a device: the current stage and the shared words, large. */
export const RoomPage = ({ view }: { view: MeetingView }) => {
  const { t, i18n } = useTranslation('meeting');
  const gone = useGone();
  const review = useOpenReview(view, i18n.language.slice(0, 2));
  if (gone !== null) return <EndedPage reason={gone} view={view} />;
  if (review === null) {
    return (
      <main id="main" className={styles['waiting']} data-theme="room">
        <h1>{reviewTitle(view.title)}</h1>
        <RescuedWords view={view} />
        <Loading text={t('saved.connecting')} lines={6} />
      </main>
    );
  }
  return (
    <ReviewContext value={review}>
      <MannerProvider>
        <Room />
      </MannerProvider>
    </ReviewContext>
  );
};
