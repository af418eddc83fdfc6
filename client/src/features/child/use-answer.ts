import type { Question } from '@fourchairs/shared/document/child-questions.ts';
import type { EntryView } from '@fourchairs/shared/document/entries.ts';

import { useBoth } from '#session/showing.ts';

import { answerTo, type Help, nobody } from './answer.ts';
import type { ChildDocs } from './use-child-meeting.ts';

type Answer = {
  readonly answer: EntryView | null;
  readonly help: Help;
};

/** The child's answer to a question as it stands now. */
export const useAnswer = (docs: ChildDocs, question: Question): Answer => {
  useBoth(docs);
  const answer = answerTo(docs.prep, question.about);
  return { answer, help: answer ?? nobody };
};
