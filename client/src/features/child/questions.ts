import type { EntryAbout } from '@fourchairs/shared/document/entries.ts';
import type { ViewTopic } from '@fourchairs/shared/document/record.ts';

/** One screen of the child's page. `answer` says whether faces are offered beside writing. */
export type Question = {
  readonly key: string;
  readonly about: EntryAbout;
  readonly answer: 'faces' | 'words';
  /** For an outcome: the child's own words for it, read under the question. */
  readonly detail: string | null;
};

export type OutcomeToAsk = { readonly id: string; readonly words: string };

const view = (topic: ViewTopic, answer: Question['answer']): Question => ({
  key: topic,
  about: { kind: 'view', topic },
  answer,
  detail: null,
});

/** The child's questions, in order: easy ones first, their outcomes in the middle, their own words last. */
export const questionsFor = (outcomes: readonly OutcomeToAsk[]): Question[] => [
  view('playtime', 'faces'),
  view('lessons', 'faces'),
  ...outcomes.map(({ id, words }): Question => ({
    key: `outcome-${id}`,
    about: { kind: 'rating', outcome: id },
    answer: 'faces',
    detail: words,
  })),
  view('working', 'words'),
  view('not-working', 'words'),
  view('my-words', 'words'),
];

/** From Year 7 the page has an adult look: five levels in words, no smileys. */
export const lookFor = (yearGroup: string): 'pictures' | 'words' => {
  const year = Number(/\d+/.exec(yearGroup)?.[0] ?? '0');
  return year >= 7 ? 'words' : 'pictures';
};
