import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import { type Showing, showingOf, useBoth } from '#session/showing.ts';

import { answerTo } from './answer.ts';
import type { Question } from './questions.ts';
import type { ChildDocs } from './use-child-meeting.ts';

export type Answer = {
  readonly answer: EntryView | null;
  readonly showing: Showing;
  readonly helper: PersonId | null;
};

/** The child's answer to a question as it stands now, and who can see it. */
export const useAnswer = (docs: ChildDocs, question: Question): Answer => {
  useBoth(docs);
  const answer = answerTo(docs.prep, question.about);
  return { answer, showing: showingOf(docs, answer), helper: answer?.helpedBy ?? null };
};
