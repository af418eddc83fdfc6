import { copyEntries } from '@fourchairs/shared/document/copy-entries.ts';
import { drawingOf } from '@fourchairs/shared/document/drawing.ts';
import {
  entriesOf,
  type EntryView,
  removeEntry,
  setEntry,
  shownFrom,
} from '@fourchairs/shared/document/entries.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type * as Y from 'yjs';

import { useDocValue, useEntries } from '#collab/use-doc-value.ts';

/** The two documents of a person: what is only theirs, and what everyone in the meeting sees. */
export type OwnDocuments = { readonly prep: Y.Doc; readonly lane: Y.Doc };

/** Who can see an answer: there is none; nobody else yet; everyone; or everyone as it was before the last change. */
export type Showing = 'nothing' | 'private' | 'shown' | 'changed';

const drawingText = (doc: Y.Doc, entry: string): string =>
  drawingOf(doc, entry)
    .map(({ line, points }) => `${line} ${points.length}`)
    .join();

/** Whether there is anything to show. */
export const isAnswered = (prep: Y.Doc, answer: EntryView | null): answer is EntryView =>
  answer !== null &&
  (answer.face !== null ||
    answer.card !== null ||
    answer.skipped === true ||
    plainText(answer.words).trim() !== '' ||
    drawingOf(prep, answer.id).length > 0);

const plainValues = [
  'topic',
  'card',
  'face',
  'level',
  'skipped',
  'how',
  'lang',
  'helperName',
  'day',
] as const;

/** Whoever shows an answer types it into the lane; who typed it before then helped. */
const helperShown = (answer: EntryView, shown: EntryView): PersonId | null =>
  answer.helpedBy ?? (answer.typedBy === shown.typedBy ? null : answer.typedBy);

/** What was put into another language only after it was shown is no change of the answer. */
const isTranslatedAnew = (answer: EntryView, shown: EntryView): boolean => {
  const translation = plainText(answer.translation);
  return (
    translation !== '' &&
    (translation !== plainText(shown.translation) || answer.translatedBy !== shown.translatedBy)
  );
};

/** Whether what is shown is not what stands in the preparation now. */
const isStale = ({ prep, lane }: OwnDocuments, answer: EntryView, shown: EntryView): boolean =>
  plainValues.some((name) => answer[name] !== shown[name]) ||
  helperShown(answer, shown) !== shown.helpedBy ||
  plainText(answer.words) !== plainText(shown.words) ||
  isTranslatedAnew(answer, shown) ||
  drawingText(prep, answer.id) !== drawingText(lane, shown.id);

/** Who can see an answer now. */
export const showingOf = (docs: OwnDocuments, answer: EntryView | null): Showing => {
  const shown = answer === null ? null : shownFrom(docs.lane, answer.id);
  if (answer !== null && shown !== null) return isStale(docs, answer, shown) ? 'changed' : 'shown';
  return isAnswered(docs.prep, answer) ? 'private' : 'nothing';
};

/** Who can see several answers that are shown together. */
export const showingOfAll = (docs: OwnDocuments, answers: readonly EntryView[]): Showing => {
  const showings = answers
    .map((answer) => showingOf(docs, answer))
    .filter((showing) => showing !== 'nothing');
  const [first] = showings;
  if (first === undefined) return 'nothing';
  return showings.every((showing) => showing === first) ? first : 'changed';
};

/** Shows answers to everyone, or brings what is shown up to date. */
export const show = (
  { prep, lane }: OwnDocuments,
  by: PersonId,
  answers: readonly EntryView[],
): void => {
  copyEntries(prep, lane, { by, only: answers.map(({ id }) => id) });
  for (const { id, later } of answers) if (later === true) setEntry(prep, id, { later: false });
};

/** Changes an answer. One that everyone sees as it is stays so: they see the change as it is made. */
export const changeInSight = (
  docs: OwnDocuments,
  { by, id }: { readonly by: PersonId; readonly id: string },
  change: () => void,
): void => {
  const find = (): EntryView | null =>
    entriesOf(docs.prep).find((answer) => answer.id === id) ?? null;
  const isShown = showingOf(docs, find()) === 'shown';
  change();
  const changed = find();
  if (isShown && changed !== null) show(docs, by, [changed]);
};

/** Takes a shown answer out of everyone's sight again; it stays in the preparation. */
export const takeBack = ({ lane }: OwnDocuments, answer: EntryView): void => {
  const shown = shownFrom(lane, answer.id);
  if (shown !== null) removeEntry(lane, shown.id);
};

/** Kept for now, to be shown later: said of answers that go together, and nobody else learns of it. */
export const setLater = (
  { prep }: OwnDocuments,
  answers: readonly EntryView[],
  later: boolean,
): void => {
  for (const { id } of answers) setEntry(prep, id, { later });
};

/** Words typed in an entry, and lines drawn for it, are no change of the list: this is. */
const everything = (doc: Y.Doc): string =>
  entriesOf(doc)
    .map(
      ({ id, words, translation }) =>
        `${plainText(words)} ${plainText(translation)} ${drawingText(doc, id)}`,
    )
    .join('\n');

/** Renders again whenever anything in either document changes. */
export const useBoth = ({ prep, lane }: OwnDocuments): void => {
  useEntries(prep);
  useEntries(lane);
  useDocValue(prep, everything);
  useDocValue(lane, everything);
};
