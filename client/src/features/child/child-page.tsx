import type { Question } from '@fourchairs/shared/document/child-questions.ts';
import { prepOf } from '@fourchairs/shared/document/document-name.ts';
import { lookOf, setLook } from '@fourchairs/shared/document/page-look.ts';
import type { ChildLook } from '@fourchairs/shared/domain/codes.ts';
import { lookOfPupil } from '@fourchairs/shared/domain/pupil-look.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { Users } from 'lucide-react';
import { useEffect, useState } from 'react';

import { useDocValue } from '#collab/use-doc-value.ts';
import { useDocumentState, useMayType } from '#collab/use-meeting-connection.tsx';
import { PageFrame } from '#components/page-frame.tsx';
import { PlainPage } from '#components/plain-page.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { keepLook } from '#lib/own-look.ts';
import type { ReadAloud } from '#lib/read-aloud.ts';
import { themeOf } from '#lib/theme-of.ts';
import { LookContext } from '#session/look-context.ts';
import { LostWords } from '#session/lost-words.tsx';
import { useListening } from '#session/use-listening.ts';

import { AgreeScreen } from './components/agree-screen.tsx';
import { AskedNow } from './components/asked-now.tsx';
import { ChildFooter } from './components/child-footer.tsx';
import { ChildHeader } from './components/child-header.tsx';
import { DoneScreen } from './components/done-screen.tsx';
import { DrawScreen } from './components/draw-screen.tsx';
import { HelloCard } from './components/hello-card.tsx';
import { HelpScreen } from './components/help-screen.tsx';
import { PickScreen } from './components/pick-screen.tsx';
import { QuestionScreen } from './components/question-screen.tsx';
import { SortScreen } from './components/sort-screen.tsx';
import { SpokenButton } from './components/spoken-button.tsx';
import { focusQuestion } from './focus-question.ts';
import { isAskedAboutHelp } from './is-asked-about-help.ts';
import { safeAdultsOf } from './people-here.ts';
import { type ChildDocs, childIn, useChildDocs, useQuestions } from './use-child-meeting.ts';
import { useDayNews } from './use-day-news.ts';
import { type MyAnswer, useMyAnswer } from './use-my-answer.ts';

/** What is asked after the questions, where it is: who may help, from 16 on, and what the child says to the plan. */
type Later = 'help' | 'plan';

/** Where the child is: hello, one of the questions, what is asked after them, or the end. */
const usePlaces = (questions: readonly Question[], later: readonly Later[]) => {
  const [chosen, setPlace] = useState(-1);
  const total = questions.length + later.length;
  const place = Math.min(chosen, total);
  const go = (next: number): void => {
    // The end stays the end, also when the plan is read out while the child is there: nobody takes them elsewhere.
    setPlace(next >= total ? Infinity : Math.max(-1, next));
    focusQuestion();
  };
  return {
    place,
    total,
    go,
    question: questions[place],
    later: later[place - questions.length],
    goToPlan: () => go(questions.length + later.indexOf('plan')),
  };
};

/** The one screen that is shown. */
const Screen = ({
  at,
  view,
  docs,
  questions,
  mine,
  look,
  reader,
}: {
  at: ReturnType<typeof usePlaces>;
  view: MeetingView;
  docs: ChildDocs;
  questions: readonly Question[];
  mine: MyAnswer;
  look: ChildLook;
  reader: ReadAloud;
}) => {
  const { i18n } = useTranslation('child');
  const me = { child: childIn(view), lang: i18n.code };
  const canWrite = useMayType(prepOf(me.child));
  const news = useDayNews(view);
  const { question } = at;
  if (at.place < 0) {
    return (
      <HelloCard
        name={view.pupil.preferredName}
        news={news}
        openers={view.safeguarding}
        reader={reader}
        look={look}
        onLook={canWrite ? (chosen) => setLook(docs.prep, chosen) : null}
      />
    );
  }
  if (at.later === 'help') return <HelpScreen view={view} reader={reader} />;
  if (at.later === 'plan') return <AgreeScreen view={view} mine={mine} reader={reader} />;
  if (question === undefined) {
    return <DoneScreen {...{ view, docs, questions, canWrite, look, reader }} />;
  }
  const props = { view, docs, question, look, reader, me, canWrite };
  switch (question.answer) {
    case 'sort':
      return <SortScreen key={question.key} {...props} />;
    case 'pick':
      return <PickScreen key={question.key} {...props} />;
    case 'draw':
      return <DrawScreen key={question.key} {...props} />;
    case 'faces':
    case 'words':
      return <QuestionScreen key={question.key} {...props} />;
  }
};

interface ChildPageProps {
  view: MeetingView;
  /** The child wants to see the meeting as everybody else does. */
  onWhole: () => void;
}

const Questions = ({ view, onWhole, docs }: ChildPageProps & { docs: ChildDocs }) => {
  const { t } = useTranslation('child');
  const reader = useListening();
  const chosen = useDocValue(docs.prep, lookOf);
  const look = chosen ?? lookOfPupil(view.pupil);
  useEffect(() => {
    if (chosen !== null) keepLook(view.you.personId, chosen);
  }, [chosen, view.you.personId]);
  const questions = useQuestions(docs.meeting, look);
  const mine = useMyAnswer(view);
  const at = usePlaces(questions, [
    ...(isAskedAboutHelp(view) ? (['help'] as const) : []),
    ...(mine.asked === null ? [] : (['plan'] as const)),
  ]);
  return (
    <PageFrame
      theme={themeOf(look)}
      width="narrow"
      skipWord={t('skipLink')}
      header={<ChildHeader view={view} />}
      footer={
        <ChildFooter
          place={at.place}
          total={at.total}
          onGo={at.go}
          adults={safeAdultsOf(view)}
          openers={view.safeguarding}
          view={view}
          reader={reader}
        />
      }
    >
      <LostWords
        title={t('lost.title')}
        help={t('lost.help')}
        doneWord={t('helper.done')}
        size="child"
      />
      {mine.asked?.given === null && at.later !== 'plan' && (
        <AskedNow reader={reader} onGo={at.goToPlan} />
      )}
      <LookContext value={look}>
        <Screen at={at} {...{ view, docs, questions, mine, look, reader }} />
      </LookContext>
      {(at.place < 0 || at.place >= at.total) && (
        <div>
          <SpokenButton variant="quiet" icon={Users} reader={reader} onPress={onWhole}>
            {t('whole.see')}
          </SpokenButton>
        </div>
      )}
    </PageFrame>
  );
};

/** The child's own screen: one question at a time; what they choose to show appears in everyone's meeting, the rest does not. */
export const ChildPage = ({ view, onWhole }: ChildPageProps) => {
  const { t } = useTranslation('child');
  const docs = useChildDocs(childIn(view));
  const state = useDocumentState(prepOf(childIn(view)));
  if (docs === null || state.kind === 'connecting') return <PlainPage title={t('loading')} />;
  return <Questions key={docs.generation} {...{ view, onWhole, docs }} />;
};
