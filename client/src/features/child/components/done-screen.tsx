import { shownFrom } from '@fourchairs/shared/document/entries.ts';

import type { ReadAloud } from '#lib/read-aloud.ts';
import { isAnswered, useBoth } from '#session/showing.ts';

import { answerTo } from '../answer.ts';
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
  useBoth(docs);
  const given: Given[] = questions.flatMap((question) => {
    const answer = answerTo(docs.prep, question.about);
    if (!isAnswered(docs.prep, answer)) return [];
    return [{ key: question.key, title: question.detail ?? titleOf(question), answer }];
  });
  const isShown = ({ answer }: Given): boolean => shownFrom(docs.lane, answer.id) !== null;
  return (
    <DoneCard
      reader={reader}
      shown={given.filter(isShown)}
      kept={given.filter((each) => !isShown(each))}
    />
  );
};
