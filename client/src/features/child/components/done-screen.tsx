import { useEntries } from '#collab/use-doc-value.ts';
import type { ReadAloud } from '#lib/read-aloud.ts';

import { answerTo, isAnswered, shownOf } from '../answer.ts';
import type { Question } from '../questions.ts';
import type { ChildDocs } from '../use-child-meeting.ts';
import { DoneCard, type Given } from './done-card.tsx';
import { useQuestionTitle } from './question-screen.tsx';

/** The last screen, with everything the child answered: what everyone can see, and what is only theirs. */
export const DoneScreen = ({
  docs,
  questions,
  reader,
}: {
  docs: ChildDocs;
  questions: readonly Question[];
  reader: ReadAloud;
}) => {
  const titleOf = useQuestionTitle();
  useEntries(docs.prep);
  useEntries(docs.lane);
  const given: Given[] = questions.flatMap((question) => {
    const answer = answerTo(docs.prep, question.about);
    if (!isAnswered(answer)) return [];
    return [{ key: question.key, title: question.detail ?? titleOf(question), answer }];
  });
  const isShown = ({ answer }: Given): boolean => shownOf(docs.lane, answer) !== null;
  return (
    <DoneCard
      reader={reader}
      shown={given.filter(isShown)}
      kept={given.filter((each) => !isShown(each))}
    />
  );
};
