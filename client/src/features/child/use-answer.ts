import { entriesOf, type EntryView } from '@fourchairs/shared/document/entries.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type * as Y from 'yjs';

import { useDocValue, useEntries } from '#collab/use-doc-value.ts';

import { answerTo, isAnswered, isStale, shownOf } from './answer.ts';
import type { Showing } from './components/show-bar.tsx';
import type { Question } from './questions.ts';
import type { ChildDocs } from './use-child-meeting.ts';

const showingOf = (answer: EntryView | null, shown: EntryView | null): Showing => {
  if (answer !== null && shown !== null) return isStale(answer, shown) ? 'changed' : 'shown';
  return isAnswered(answer) ? 'private' : 'nothing';
};

/** Words typed in an entry are no change of the list: this is. */
const allWords = (doc: Y.Doc): string =>
  entriesOf(doc)
    .map(({ words }) => plainText(words))
    .join('\n');

export type Answer = {
  readonly answer: EntryView | null;
  readonly showing: Showing;
  readonly helper: PersonId | null;
};

/** The child's answer to a question as it stands now, and who can see it. */
export const useAnswer = ({ prep, lane }: ChildDocs, question: Question): Answer => {
  useEntries(prep);
  useEntries(lane);
  useDocValue(prep, allWords);
  useDocValue(lane, allWords);
  const answer = answerTo(prep, question.about);
  const shown = shownOf(lane, answer);
  return { answer, showing: showingOf(answer, shown), helper: answer?.helpedBy ?? null };
};
