import { prepOf } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useState } from 'react';

import { isEditable } from '#collab/connection-state.ts';
import { useDocumentState } from '#collab/use-meeting-connection.tsx';
import { PageFrame } from '#components/page-frame.tsx';
import { PlainPage } from '#components/plain-page.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { useReadAloud } from '#lib/read-aloud.ts';

import { ChildFooter } from './components/child-footer.tsx';
import { ChildHeader } from './components/child-header.tsx';
import { DoneScreen } from './components/done-screen.tsx';
import { HelloCard } from './components/hello-card.tsx';
import { LostWords } from './components/lost-words.tsx';
import { QuestionScreen } from './components/question-screen.tsx';
import { WrongDialog } from './components/wrong-dialog.tsx';
import { safeAdultsOf } from './people-here.ts';
import { lookFor } from './questions.ts';
import { type ChildDocs, childIn, useChildDocs, useQuestions } from './use-child-meeting.ts';

/** Every screen says so again when it changes: focus goes to the question, so that it is what is heard next. */
const focusQuestion = (): void => {
  requestAnimationFrame(() => document.getElementById('question')?.focus());
};

const Questions = ({ view, docs }: { view: MeetingView; docs: ChildDocs }) => {
  const { t } = useTranslation('child');
  const reader = useReadAloud();
  const questions = useQuestions(docs.meeting);
  const [place, setPlace] = useState(-1);
  const [wrong, setWrong] = useState(false);
  const canWrite = isEditable(useDocumentState(prepOf(childIn(view))));
  const look = lookFor(view.pupil.yearGroup);
  const question = questions[place];
  const go = (next: number): void => {
    setPlace(Math.max(-1, Math.min(questions.length, next)));
    focusQuestion();
  };
  return (
    <PageFrame
      theme={look === 'pictures' ? 'child' : 'young-person'}
      width="narrow"
      skipWord={t('skipLink')}
      header={<ChildHeader view={view} />}
      footer={
        <ChildFooter
          place={place}
          total={questions.length}
          onGo={go}
          onWrong={() => setWrong(true)}
        />
      }
    >
      <LostWords />
      {place < 0 && <HelloCard name={view.pupil.preferredName} reader={reader} />}
      {question !== undefined && (
        <QuestionScreen key={question.key} {...{ view, docs, question, look, reader, canWrite }} />
      )}
      {place >= questions.length && (
        <DoneScreen docs={docs} questions={questions} reader={reader} />
      )}
      <WrongDialog
        open={wrong}
        onClose={() => setWrong(false)}
        adults={safeAdultsOf(view)}
        reader={reader}
      />
    </PageFrame>
  );
};

/** The child's own screen: one question at a time; what they choose to show appears in everyone's meeting, the rest does not. */
export const ChildPage = ({ view }: { view: MeetingView }) => {
  const { t } = useTranslation('child');
  const docs = useChildDocs(childIn(view));
  const state = useDocumentState(prepOf(childIn(view)));
  if (docs === null || state.kind === 'connecting') return <PlainPage title={t('loading')} />;
  return <Questions key={docs.generation} view={view} docs={docs} />;
};
