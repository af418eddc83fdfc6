import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { ReactNode } from 'react';

import { Row } from '#components/layout.tsx';

import { notesBeside } from '../answer.ts';
import type { QuestionScreenProps } from '../question-screen-props.ts';
import { Helper, Shown } from './answer-tools.tsx';
import { HelperNotes } from './helper-notes.tsx';

/** Under every answer: who helped and what they saw, who can see it, and whether it is shown now, later or not. */
export const AnswerFoot = ({
  props,
  answers,
  helper,
  canHelp = true,
  onHelper,
  children,
}: {
  props: QuestionScreenProps;
  answers: readonly EntryView[];
  helper: PersonId | null;
  /** False while there is nothing anybody could have helped with. */
  canHelp?: boolean;
  onHelper: (helper: PersonId | null) => void;
  /** More buttons, before *Someone helped me*. */
  children?: ReactNode;
}) => {
  const { view, docs, reader, canWrite } = props;
  const notes = notesBeside(docs.prep, answers);
  return (
    <>
      <Row gap="medium">
        {children}
        <Helper view={view} helper={helper} disabled={!canWrite || !canHelp} onChange={onHelper} />
      </Row>
      <HelperNotes props={props} beside={answers[0]} helper={helper} notes={notes} />
      <Shown {...{ view, docs, reader, canWrite }} answers={answers} notes={notes} />
    </>
  );
};
