import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import type { ReactNode } from 'react';

import { Row } from '#components/layout.tsx';

import { type Help, notesBeside } from '../answer.ts';
import type { QuestionScreenProps } from '../question-screen-props.ts';
import { Helper, Shown } from './answer-tools.tsx';
import { HelperNotes } from './helper-notes.tsx';

/** Under every answer: who helped and what they saw, who can see it, and whether it is shown now, later or not. */
export const AnswerFoot = ({
  props,
  answers,
  help,
  canHelp = true,
  onHelp,
  children,
}: {
  props: QuestionScreenProps;
  answers: readonly EntryView[];
  help: Help;
  /** False while there is nothing anybody could have helped with. */
  canHelp?: boolean;
  onHelp: (help: Help) => void;
  /** More buttons, before *Someone helped me*. */
  children?: ReactNode;
}) => {
  const { view, docs, reader, canWrite } = props;
  const notes = notesBeside(docs.prep, answers);
  return (
    <>
      <Row gap="medium">
        {children}
        <Helper
          view={view}
          help={help}
          reader={reader}
          disabled={!canWrite || !canHelp}
          onChange={onHelp}
        />
      </Row>
      <HelperNotes props={props} beside={answers[0]} helper={help.helpedBy} notes={notes} />
      <Shown
        {...{ view, docs, reader, canWrite }}
        about={props.question.about}
        answers={answers}
        notes={notes}
      />
    </>
  );
};
