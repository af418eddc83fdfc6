import type { Question } from '@fourchairs/shared/document/child-questions.ts';
import { prepOf } from '@fourchairs/shared/document/document-name.ts';
import { type EntryView, entryWords } from '@fourchairs/shared/document/entries.ts';
import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import { Pencil } from 'lucide-react';
import { useState } from 'react';

import { PlainTextField } from '#editor/plain-text-field.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { useChildQuestion } from '#session/child-question.ts';

import { setHelper, startAnswer } from '../answer.ts';
import { focusInstead } from '../focus-question.ts';
import type { QuestionScreenProps } from '../question-screen-props.ts';
import { useAnswer } from '../use-answer.ts';
import { AnswerFoot } from './answer-foot.tsx';
import { QuestionCard } from './question-card.tsx';
import { SpokenButton, SpokenField } from './spoken-button.tsx';

/** The title of a question, as it is asked and read aloud. */
export const useQuestionTitle = () => {
  const { t } = useTranslation('child');
  const questionOf = useChildQuestion();
  return ({ about, answer }: Question): string => {
    if (answer === 'sort') return t('cards.question');
    if (about.kind === 'rating') return t('questions.outcome');
    return questionOf(about.topic) ?? t('questions.my-words');
  };
};

/** The child's own words, in their preparation until they are shown. The first of them say which language it is. */
export const Writing = ({
  props: { docs, question, me, reader },
  answer,
  label,
}: {
  props: QuestionScreenProps;
  answer: EntryView | null;
  /** Instead of *My words*. */
  label?: string;
}) => {
  const { t } = useTranslation('child');
  const { child } = me;
  const written = answer === null || answer.words.length === 0 ? null : answer;
  const name = label ?? t('writeLabel');
  return (
    <div id="my-words">
      <SpokenField label={name} reader={reader}>
        <PlainTextField
          document={prepOf(child)}
          fieldKey={written === null ? null : fieldKey.entry(child, written.id)}
          createText={() => entryWords(docs.prep, startAnswer(docs.prep, question.about, me))}
          lang={written?.lang ?? me.lang}
          label={name}
          size="several"
          tooLong={() => t('tooLong')}
        />
      </SpokenField>
    </div>
  );
};

/** One question with its answer, the child's words, who helped, and who can see it. */
export const QuestionScreen = (props: QuestionScreenProps) => {
  const { docs, question, look, reader, me, canWrite } = props;
  const { t } = useTranslation('child');
  const titleOf = useQuestionTitle();
  const { answer, help } = useAnswer(docs, question);
  const [writing, setWriting] = useState(question.answer === 'words');
  const startWriting = () => {
    setWriting(true);
    focusInstead('my-words');
  };
  const isWriting = writing || (answer !== null && answer.words.length > 0);
  return (
    <QuestionCard
      question={question}
      title={titleOf(question)}
      look={look}
      answer={answer}
      reader={reader}
      onFace={(face) => {
        if (canWrite) startAnswer(docs.prep, question.about, me, { face });
      }}
      writing={isWriting && <Writing props={props} answer={answer} />}
    >
      <AnswerFoot
        props={props}
        answers={answer === null ? [] : [answer]}
        help={help}
        onHelp={(next) => setHelper(docs.prep, question.about, me, next)}
      >
        {!isWriting && (
          <SpokenButton reader={reader} icon={Pencil} disabled={!canWrite} onPress={startWriting}>
            {t('write')}
          </SpokenButton>
        )}
      </AnswerFoot>
    </QuestionCard>
  );
};
