import type {
  Agreement,
  MeetingPerson,
  MeetingView,
} from '@fourchairs/shared/protocol/http/meetings.ts';

import { lastAnswerOf } from '#session/use-agreeing.ts';

import { speakers } from './people.ts';

/** What one person has said to "Do we agree?". Silence is *not yet answered*, and never agreement. */
export type AnswerState =
  | { readonly kind: 'not-answered' }
  | { readonly kind: 'answered'; readonly agreement: Agreement }
  /** Answered about an earlier read-back; the record was changed since. */
  | { readonly kind: 'old'; readonly agreement: Agreement };

export type Answer = { readonly person: MeetingPerson; readonly state: AnswerState };

const stateOf = (view: MeetingView, person: MeetingPerson): AnswerState => {
  const newest = lastAnswerOf(view, person.id);
  if (newest === null) return { kind: 'not-answered' };
  const isCurrent = view.readBack?.current === true && newest.version === view.readBack.n;
  return isCurrent ? { kind: 'answered', agreement: newest } : { kind: 'old', agreement: newest };
};

/** Everybody who may answer, in the order they sit, with what they said to the newest read-back. */
export const answersOf = (view: MeetingView): Answer[] =>
  speakers(view).map((person) => ({ person, state: stateOf(view, person) }));

/** The answers that have a place: of whoever is asked, the child, who may say what they think, and whoever answered. */
export const shownAnswers = (view: MeetingView): Answer[] =>
  answersOf(view).filter(
    ({ person, state }) =>
      state.kind !== 'not-answered' || person.role === 'child' || view.asked.includes(person.id),
  );

/** Who is asked and has not said anything to what was read back last. */
export const waitingFor = (view: MeetingView): MeetingPerson[] =>
  answersOf(view)
    .filter(({ person, state }) => view.asked.includes(person.id) && state.kind !== 'answered')
    .map(({ person }) => person);
