import type { Question } from '@fourchairs/shared/document/child-questions.ts';
import { type EntryView, shownFrom } from '@fourchairs/shared/document/entries.ts';
import type { ChildLook } from '@fourchairs/shared/domain/codes.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import type * as Y from 'yjs';

import type { ReadAloud } from '#lib/read-aloud.ts';
import { isAnswered, show, useBoth } from '#session/showing.ts';

import { answerTo, notesBeside } from '../answer.ts';
import { cardsUnder, heaps } from '../cards.ts';
import { focusInstead } from '../focus-question.ts';
import { childIn, type ChildDocs } from '../use-child-meeting.ts';
import { DoneCard, type Given } from './done-card.tsx';
import { useQuestionTitle } from './question-screen.tsx';

/** The child's words for a question, and the cards they put to it. */
const answersTo = (prep: Y.Doc, { about, answer: kind }: Question): EntryView[] => {
  const words = kind === 'sort' ? null : answerTo(prep, about);
  const topics = about.kind === 'view' ? [about.topic] : [];
  const cards =
    kind === 'sort' ? cardsUnder(prep, heaps) : kind === 'pick' ? cardsUnder(prep, topics) : [];
  return words === null ? cards : [...cards, words];
};

/** The last screen, with everything the child answered: what everyone can see, and what is only theirs. */
export const DoneScreen = ({
  view,
  docs,
  questions,
  canWrite,
  look,
  reader,
}: {
  look: ChildLook;
  view: MeetingView;
  docs: ChildDocs;
  canWrite: boolean;
  questions: readonly Question[];
  reader: ReadAloud;
}) => {
  const titleOf = useQuestionTitle();
  useBoth(docs);
  const given: Given[] = questions.flatMap((question) =>
    answersTo(docs.prep, question)
      .filter((answer) => isAnswered(docs.prep, answer))
      .map((answer) => ({ key: answer.id, title: question.detail ?? titleOf(question), answer })),
  );
  const isShown = ({ answer }: Given): boolean => shownFrom(docs.lane, answer.id) !== null;
  const waits = given.filter((each) => !isShown(each) && each.answer.later === true);
  const showLater = (): void => {
    const answers = waits.map(({ answer }) => answer);
    show(docs, childIn(view), [...answers, ...notesBeside(docs.prep, answers)]);
    // The button goes away with what it showed.
    focusInstead('question');
  };
  return (
    <DoneCard
      look={look}
      reader={reader}
      shown={given.filter(isShown)}
      later={waits}
      kept={given.filter((each) => !isShown(each) && !waits.includes(each))}
      onShowLater={canWrite ? showLater : null}
    />
  );
};
