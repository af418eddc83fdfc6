import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';

import { isExpectedToRate, speaks } from './people.ts';

/** Where one person's rating of one outcome is, for the reader of this page. */
export type RatingState =
  | { readonly kind: 'given'; readonly entry: EntryView }
  | { readonly kind: 'skipped'; readonly entry: EntryView }
  | { readonly kind: 'waiting' }
  /** Not shown before the reader has given or skipped their own. */
  | { readonly kind: 'hidden'; readonly answered: boolean };

export type Rating = { readonly person: MeetingPerson; readonly state: RatingState };

export type RatingTable = {
  /** The reader's own; null for somebody who is not asked. */
  readonly mine: Rating | null;
  readonly others: readonly Rating[];
  /** True while others' ratings are kept back from the reader. */
  readonly hiding: boolean;
};

/** Words alone are an answer too: a child may show what they wrote and pick no face. Who would rather not say gave none. */
const isGiven = ({ level, face, words, skipped }: EntryView): boolean =>
  skipped !== true && (level !== null || face !== null || plainText(words) !== '');

const openState = (entry: EntryView | null): RatingState => {
  if (entry === null) return { kind: 'waiting' };
  if (isGiven(entry)) return { kind: 'given', entry };
  return entry.skipped === true ? { kind: 'skipped', entry } : { kind: 'waiting' };
};

const isAnswered = (state: RatingState): boolean =>
  state.kind === 'given' || state.kind === 'skipped';

const hide = ({ person, state }: Rating): Rating => ({
  person,
  state: { kind: 'hidden', answered: isAnswered(state) },
});

/** Everybody's rating of one outcome as `reader` may see it. `entryOf` finds a person's rating in their lane. */
export const ratingTable = (
  people: readonly MeetingPerson[],
  reader: string,
  entryOf: (person: string) => EntryView | null,
): RatingTable => {
  const all = people
    .filter(speaks)
    .map((person): Rating => ({ person, state: openState(entryOf(person.id)) }));
  const mine = all.find(({ person }) => person.id === reader) ?? null;
  const others = all.filter(
    ({ person, state }) => person.id !== reader && (isExpectedToRate(person) || isAnswered(state)),
  );
  const hiding = mine !== null && !isAnswered(mine.state);
  return { mine, others: hiding ? others.map(hide) : others, hiding };
};

/** For the room's screen: shown once everybody who is present has answered, or when the lead says so. */
export const roomTable = ({
  people,
  present,
  entryOf,
  revealed,
}: {
  readonly people: readonly MeetingPerson[];
  readonly present: (person: string) => boolean;
  readonly entryOf: (person: string) => EntryView | null;
  readonly revealed: boolean;
}): RatingTable => {
  const all = people
    .filter(speaks)
    .map((person): Rating => ({ person, state: openState(entryOf(person.id)) }))
    .filter(({ person, state }) => isExpectedToRate(person) || isAnswered(state));
  const waiting = all.some(({ person, state }) => present(person.id) && !isAnswered(state));
  const hiding = waiting && !revealed;
  return { mine: null, others: hiding ? all.map(hide) : all, hiding };
};
