import {
  addEntry,
  entriesOf,
  type EntryView,
  moveCard,
  removeEntry,
  setEntry,
} from '@fourchairs/shared/document/entries.ts';
import type { ViewTopic } from '@fourchairs/shared/document/record.ts';
import type { PictureCard } from '@fourchairs/shared/domain/picture-cards.ts';
import type * as Y from 'yjs';

import { type OwnDocuments, takeBack } from '#session/showing.ts';

import { type Help, helpValues, nobody, notesBeside, type Speaker } from './answer.ts';

/** The three heaps of the mat. */
export const heaps = ['working', 'not-working', 'not-sure'] as const satisfies readonly ViewTopic[];
export type Heap = (typeof heaps)[number];

/** The cards that lie under some headings, in the order they were put there. */
export const cardsUnder = (prep: Y.Doc, topics: readonly ViewTopic[]): EntryView[] =>
  entriesOf(prep).filter(
    ({ kind, card, topic }) =>
      kind === 'view' && card !== null && topic !== null && topics.includes(topic),
  );

/** Whoever helped with the cards before helps with this one, too. */
const helpWith = (cards: readonly EntryView[]): Help => cards.at(-1) ?? nobody;

/** Puts a card under a heading, or moves it there from another of them. */
export const putCard = (
  prep: Y.Doc,
  { card, topic, among }: { card: PictureCard; topic: ViewTopic; among: readonly ViewTopic[] },
  { child, lang }: Speaker,
): void => {
  const there = cardsUnder(prep, among);
  const found = there.find((entry) => entry.card === card);
  if (found !== undefined) {
    moveCard(prep, found.id, topic);
    return;
  }
  addEntry(prep, {
    kind: 'view',
    topic,
    card,
    saidBy: child,
    typedBy: child,
    lang,
    ...helpValues(helpWith(there)),
  });
};

/**
 * Takes a card off again, out of everyone's sight too. What a helper wrote beside it stands beside `heir`, another
 * answer to the same question, or goes with it.
 */
export const takeCard = (
  docs: OwnDocuments,
  card: EntryView,
  heir: EntryView | undefined,
): void => {
  for (const note of notesBeside(docs.prep, [card])) {
    if (heir !== undefined) setEntry(docs.prep, note.id, { beside: heir.id });
    else {
      takeBack(docs, note);
      removeEntry(docs.prep, note.id);
    }
  }
  takeBack(docs, card);
  removeEntry(docs.prep, card.id);
};

/** Says who helped with these answers. They stay the child's. */
export const setHelperOf = (prep: Y.Doc, answers: readonly EntryView[], help: Help): void => {
  for (const { id } of answers) {
    setEntry(prep, id, helpValues(help));
  }
};
