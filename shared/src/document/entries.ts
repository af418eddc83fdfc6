import type * as Y from 'yjs';

import type { PersonId } from '#lib/ids.ts';

import { entryFields as fields, laneShape } from './entry-shape.ts';
import {
  addItem,
  type Items,
  itemOf,
  listItems,
  listRemoved,
  type Placed,
  readableText,
  removeItem,
  restoreItem,
  scalarOf,
  setScalars,
  textIn,
  writableText,
} from './items.ts';
import type { Provenance, ViewTopic } from './record.ts';
import type { ScalarsOf } from './shape.ts';

export type EntryScalars = Omit<ScalarsOf<typeof fields>, 'order' | 'removed'>;
/** One entry of a lane or preparation as it stands now. Its texts are live. */
export type EntryView = EntryScalars & {
  readonly id: string;
  readonly words: Y.Text;
  readonly translation: Y.Text;
};

/** The entries of a lane or a preparation. */
export const entriesIn = (doc: Y.Doc): Items => ({
  in: doc.getMap('entries'),
  shape: laneShape.entries,
});

const view = ({ id, item }: Placed): EntryView => ({
  id,
  kind: scalarOf(item, 'kind', fields.kind),
  topic: scalarOf(item, 'topic', fields.topic),
  card: scalarOf(item, 'card', fields.card),
  outcome: scalarOf(item, 'outcome', fields.outcome),
  level: scalarOf(item, 'level', fields.level),
  tme: scalarOf(item, 'tme', fields.tme),
  skipped: scalarOf(item, 'skipped', fields.skipped),
  face: scalarOf(item, 'face', fields.face),
  saidBy: scalarOf(item, 'saidBy', fields.saidBy),
  typedBy: scalarOf(item, 'typedBy', fields.typedBy),
  how: scalarOf(item, 'how', fields.how),
  lang: scalarOf(item, 'lang', fields.lang),
  helpedBy: scalarOf(item, 'helpedBy', fields.helpedBy),
  helperName: scalarOf(item, 'helperName', fields.helperName),
  shownFrom: scalarOf(item, 'shownFrom', fields.shownFrom),
  beside: scalarOf(item, 'beside', fields.beside),
  day: scalarOf(item, 'day', fields.day),
  later: scalarOf(item, 'later', fields.later),
  words: textIn(item, 'words'),
  translation: readableText(item, 'translation'),
  translationLang: scalarOf(item, 'translationLang', fields.translationLang),
  translatedBy: scalarOf(item, 'translatedBy', fields.translatedBy),
  translationOf: scalarOf(item, 'translationOf', fields.translationOf),
});

/** What an entry is about: a topic of views, or one outcome to rate. */
export type EntryAbout =
  | { readonly kind: 'view'; readonly topic: ViewTopic }
  | { readonly kind: 'rating'; readonly outcome: string };
/** What may change in an entry after it was made. */
export type EntryValues = Partial<
  Omit<EntryScalars, 'kind' | 'topic' | 'outcome' | 'saidBy' | 'typedBy'>
>;

export const entriesOf = (doc: Y.Doc): EntryView[] => listItems(entriesIn(doc)).map(view);

/** Entries that were taken out and can be put back, in order. */
export const takenOutOf = (doc: Y.Doc): EntryView[] => listRemoved(entriesIn(doc)).map(view);

/** Views about a topic, in order. */
export const viewsOf = (doc: Y.Doc, topic: ViewTopic): EntryView[] =>
  entriesOf(doc).filter((entry) => entry.kind === 'view' && entry.topic === topic);
/**
 * A person's rating of an outcome, or null. Two first taps make two entries, and every screen shows the same one: what
 * they show of their own, else the first.
 */
export const ratingIn = (
  entries: readonly EntryView[],
  outcome: string,
  saidBy: string,
): EntryView | null => {
  const ratings = entries.filter(
    (entry) => entry.kind === 'rating' && entry.outcome === outcome && entry.saidBy === saidBy,
  );
  return ratings.find((entry) => entry.shownFrom !== null) ?? ratings[0] ?? null;
};
/** The same of a lane. */
export const ratingOf = (doc: Y.Doc, outcome: string, saidBy: PersonId): EntryView | null =>
  ratingIn(entriesOf(doc), outcome, saidBy);

/** What stands in a lane of an entry of the preparation, or null while it is not shown. */
export const shownFrom = (lane: Y.Doc, entry: string): EntryView | null =>
  entriesOf(lane).find((each) => each.shownFrom === entry) ?? null;

/** Adds an entry at the end. Its id is random, so two first typists never overwrite one another. Returns the id. */
export const addEntry = (
  doc: Y.Doc,
  first: EntryAbout &
    Provenance &
    EntryValues & { readonly words?: string; readonly translation?: string },
): string => {
  const { words = '', translation = '', ...scalars } = first;
  return addItem(entriesIn(doc), { scalars, texts: { words, translation } });
};
export const setEntry = (doc: Y.Doc, id: string, values: EntryValues): void =>
  setScalars(entriesIn(doc), id, values);
/** Answers anew: who typed it and how are those of the new answer. The words, and their language, stay as they are. */
export const answerAgain = (
  doc: Y.Doc,
  id: string,
  answer: EntryValues & Pick<Provenance, 'typedBy' | 'how' | 'helpedBy'>,
): void => setScalars(entriesIn(doc), id, answer);
/** Puts a card under another heading. */
export const moveCard = (doc: Y.Doc, id: string, topic: ViewTopic): void =>
  setScalars(entriesIn(doc), id, { topic });
export const removeEntry = (doc: Y.Doc, id: string): void => removeItem(entriesIn(doc), id);
export const restoreEntry = (doc: Y.Doc, id: string): void => restoreItem(entriesIn(doc), id);
/** The words of an entry, to bind. Throws when there is no such entry. */
export const entryWords = (doc: Y.Doc, id: string): Y.Text =>
  textIn(itemOf(entriesIn(doc), id), 'words');
/** The same words in another language, to bind: made when the entry is from before there was such a text. */
export const entryTranslation = (doc: Y.Doc, id: string): Y.Text =>
  writableText(itemOf(entriesIn(doc), id), 'translation');
