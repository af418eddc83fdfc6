import { copyEntries } from '@fourchairs/shared/document/copy-entries.ts';
import {
  addEntry,
  entriesOf,
  type EntryAbout,
  type EntryValues,
  type EntryView,
  removeEntry,
  setEntry,
} from '@fourchairs/shared/document/entries.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type * as Y from 'yjs';

/** The two documents of a child: what is only theirs, and what everyone in the meeting sees. */
export type ChildDocuments = { readonly prep: Y.Doc; readonly lane: Y.Doc };

const isAbout = (entry: EntryView, about: EntryAbout): boolean =>
  about.kind === 'view'
    ? entry.kind === 'view' && entry.topic === about.topic
    : entry.kind === 'rating' && entry.outcome === about.outcome;

/** The child's answer to a question in their preparation, or null. */
export const answerTo = (prep: Y.Doc, about: EntryAbout): EntryView | null =>
  entriesOf(prep).find((entry) => isAbout(entry, about)) ?? null;

/** What everyone sees of that answer, or null while it is not shown. */
export const shownOf = (lane: Y.Doc, answer: EntryView | null): EntryView | null =>
  answer === null ? null : (entriesOf(lane).find((entry) => entry.shownFrom === answer.id) ?? null);

/** Whether there is anything to show. */
export const isAnswered = (answer: EntryView | null): answer is EntryView =>
  answer !== null &&
  (answer.face !== null || answer.skipped === true || plainText(answer.words).trim() !== '');

/** Whether what is shown is not what the child has now. */
export const isStale = (answer: EntryView, shown: EntryView): boolean =>
  answer.face !== shown.face ||
  answer.level !== shown.level ||
  answer.skipped !== shown.skipped ||
  answer.helpedBy !== shown.helpedBy ||
  answer.how !== shown.how ||
  plainText(answer.words) !== plainText(shown.words);

/** Makes the answer when it is not there yet. Returns its id. */
export const startAnswer = (
  prep: Y.Doc,
  about: EntryAbout,
  child: PersonId,
  values: EntryValues = {},
): string => {
  const found = answerTo(prep, about);
  if (found !== null) {
    setEntry(prep, found.id, values);
    return found.id;
  }
  const provenance = { saidBy: child, typedBy: child, helpedBy: null };
  const { how, lang, ...rest } = values;
  return addEntry(prep, {
    ...about,
    ...provenance,
    ...rest,
    how: how ?? 'self',
    lang: lang ?? 'en',
  });
};

/** Says who helped. The words stay the child's; that they were scribed is kept beside them. */
export const setHelper = (
  prep: Y.Doc,
  about: EntryAbout,
  child: PersonId,
  helper: PersonId | null,
): void => {
  startAnswer(prep, about, child, { helpedBy: helper, how: helper === null ? 'self' : 'scribed' });
};

/** Shows one answer to everyone, or brings what is shown up to date. */
export const show = ({ prep, lane }: ChildDocuments, child: PersonId, answer: EntryView): void =>
  copyEntries(prep, lane, { by: child, only: [answer.id] });

/** Takes a shown answer out of everyone's sight again; it stays in the preparation. */
export const takeBack = ({ lane }: ChildDocuments, answer: EntryView): void => {
  const shown = shownOf(lane, answer);
  if (shown !== null) removeEntry(lane, shown.id);
};
