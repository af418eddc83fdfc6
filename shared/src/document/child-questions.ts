import type { EntryAbout } from '#document/entries.ts';
import type { ViewTopic } from '#document/record.ts';
import type { ChildLook } from '#domain/codes.ts';

/** How a question is answered: with a face or level, in words, by sorting cards, picking some, or drawing. */
export type AnswerKind = 'faces' | 'words' | 'sort' | 'pick' | 'draw';

/** One screen of the child's page. */
export type Question = {
  readonly key: string;
  readonly about: EntryAbout;
  readonly answer: AnswerKind;
  /** For an outcome: the child's own words for it, read under the question, with the marks of their language. */
  readonly detail: string | null;
};

/** What of a child's views is on the one-page profile: whoever teaches them can read it, with the link to the lessons. */
export const profileTopics = {
  important: 'important-to-me',
  help: 'how-to-help-me',
} as const satisfies Readonly<Record<string, ViewTopic>>;

export type OutcomeToAsk = { readonly id: string; readonly words: string };

const view = (topic: ViewTopic, answer: AnswerKind): Question => ({
  key: topic,
  about: { kind: 'view', topic },
  answer,
  detail: null,
});

/**
 * The child's questions, in order: easy ones first, their outcomes in the middle, their own words last. Who reads and
 * writes is asked what helps and what is hard in words, too.
 */
export const questionsFor = (outcomes: readonly OutcomeToAsk[], look: ChildLook): Question[] => [
  view('playtime', 'faces'),
  view('lessons', 'faces'),
  { ...view('working', 'sort'), key: 'cards' },
  ...outcomes.map(({ id, words }): Question => ({
    key: `outcome-${id}`,
    about: { kind: 'rating', outcome: id },
    answer: 'faces',
    detail: words,
  })),
  view('important-to-me', 'pick'),
  view('how-to-help-me', 'pick'),
  ...(look === 'words' ? [view('working', 'words'), view('not-working', 'words')] : []),
  view('drawing', 'draw'),
  view('my-words', 'words'),
];
