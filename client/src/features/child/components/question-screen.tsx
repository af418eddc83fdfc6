import { prepOf } from '@fourchairs/shared/document/document-name.ts';
import { type EntryView, entryWords } from '@fourchairs/shared/document/entries.ts';
import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import { parseId, type PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { Hand, Pencil } from 'lucide-react';
import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { Row } from '#components/layout.tsx';
import { PlainTextField } from '#editor/plain-text-field.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import type { ReadAloud } from '#lib/read-aloud.ts';
import { show, type Showing, takeBack } from '#session/showing.ts';

import { setHelper, startAnswer } from '../answer.ts';
import { viewersOf } from '../people-here.ts';
import type { Question } from '../questions.ts';
import { useAnswer } from '../use-answer.ts';
import { childIn, type ChildDocs } from '../use-child-meeting.ts';
import { HelperDialog } from './helper-dialog.tsx';
import { QuestionCard } from './question-card.tsx';
import { ShowBar } from './show-bar.tsx';

export interface QuestionScreenProps {
  view: MeetingView;
  docs: ChildDocs;
  question: Question;
  look: 'pictures' | 'words';
  reader: ReadAloud;
  canWrite: boolean;
}

const helpersIn = (view: MeetingView) =>
  viewersOf(view).flatMap(({ id, shownAs }) => {
    const parsed = parseId<PersonId>(id);
    return parsed === null ? [] : [{ id: parsed, shownAs }];
  });

const askedTopics = ['playtime', 'lessons', 'working', 'not-working'] as const;

/** The title of a question, as it is asked and read aloud. */
export const useQuestionTitle = () => {
  const { t } = useTranslation('child');
  return ({ about }: Question): string => {
    if (about.kind === 'rating') return t('questions.outcome');
    const topic = askedTopics.find((each) => each === about.topic) ?? 'my-words';
    return t(`questions.${topic}`);
  };
};

interface AnswerPart {
  props: QuestionScreenProps;
  answer: EntryView | null;
}

/** The child's own words, in their preparation until they are shown. */
const Writing = ({ props: { view, docs, question }, answer }: AnswerPart) => {
  const { t } = useTranslation('child');
  const child = childIn(view);
  return (
    <PlainTextField
      document={prepOf(child)}
      fieldKey={answer === null ? null : fieldKey.entry(child, answer.id)}
      createText={() => entryWords(docs.prep, startAnswer(docs.prep, question.about, child))}
      label={t('writeLabel')}
      size="several"
      tooLong={t('tooLong')}
    />
  );
};

/** *Someone helped me*, or who did, with the question behind it. */
const Helper = ({
  props: { view, docs, question, canWrite },
  helper,
}: {
  props: QuestionScreenProps;
  helper: PersonId | null;
}) => {
  const { t } = useTranslation('child');
  const [asking, setAsking] = useState(false);
  const helped = view.people.find(({ id }) => id === helper);
  return (
    <>
      <Button
        size="child"
        icon={Hand}
        hasPopup="dialog"
        disabled={!canWrite}
        onPress={() => setAsking(true)}
      >
        {helped === undefined ? t('helper.open') : t('helper.helped', { name: helped.shownAs })}
      </Button>
      <HelperDialog
        open={asking}
        onClose={() => setAsking(false)}
        people={helpersIn(view)}
        helper={helper}
        onChange={(person) => setHelper(docs.prep, question.about, childIn(view), person)}
      />
    </>
  );
};

/** Who can see the answer, and the button that changes it. */
const Shown = ({
  props: { view, docs, reader },
  answer,
  showing,
}: AnswerPart & { showing: Showing }) => (
  <ShowBar
    showing={showing}
    viewers={viewersOf(view).map(({ shownAs }) => shownAs)}
    reader={reader}
    onShow={() => {
      if (answer !== null) show(docs, childIn(view), [answer]);
    }}
    onTakeBack={() => {
      if (answer !== null) takeBack(docs, answer);
    }}
  />
);

/** One question with its answer, the child's words, who helped, and who can see it. */
export const QuestionScreen = (props: QuestionScreenProps) => {
  const { view, docs, question, look, reader, canWrite } = props;
  const { t } = useTranslation('child');
  const titleOf = useQuestionTitle();
  const { answer, showing, helper } = useAnswer(docs, question);
  const [writing, setWriting] = useState(question.answer === 'words');
  const isWriting = writing || (answer !== null && answer.words.length > 0);
  return (
    <QuestionCard
      question={question}
      title={titleOf(question)}
      look={look}
      answer={answer}
      reader={reader}
      onFace={(face) => {
        if (canWrite) startAnswer(docs.prep, question.about, childIn(view), { face });
      }}
      writing={isWriting && <Writing props={props} answer={answer} />}
    >
      <Row gap="medium">
        {!isWriting && (
          <Button size="child" icon={Pencil} disabled={!canWrite} onPress={() => setWriting(true)}>
            {t('write')}
          </Button>
        )}
        <Helper props={props} helper={helper} />
      </Row>
      <Shown props={props} answer={answer} showing={showing} />
    </QuestionCard>
  );
};
