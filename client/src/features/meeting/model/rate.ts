import {
  addEntry,
  answerAgain,
  entriesIn,
  type EntryView,
} from '@fourchairs/shared/document/entries.ts';
import { inOneStep } from '@fourchairs/shared/document/items.ts';
import { replaceText } from '@fourchairs/shared/document/plain-text.ts';
import type { Provenance } from '@fourchairs/shared/document/record.ts';
import type { ChildFace, GoalLevel } from '@fourchairs/shared/domain/codes.ts';
import type * as Y from 'yjs';

/** One answer to "How did it go?": a level, a face on the child's scale, or nothing, on purpose. */
export type RatingValue =
  | { readonly level: GoalLevel }
  | { readonly face: ChildFace }
  | { readonly skipped: true };

const scalarsOf = (value: RatingValue) => {
  const none = { level: null, face: null, skipped: false };
  if ('level' in value) return { ...none, level: value.level };
  if ('face' in value) return { ...none, face: value.face };
  return { ...none, skipped: true, tme: null };
};

/**
 * Puts a rating of an outcome into a lane, or answers anew in the one that is there: somebody who changes what their
 * interpreter put down has said it themselves, and whoever would rather not say takes back the mark and the words, in every language.
 */
export const rate = (
  lane: Y.Doc,
  outcome: string,
  entry: EntryView | null,
  value: RatingValue,
  provenance: Provenance,
): void => {
  const { typedBy, how, helpedBy } = provenance;
  if (entry === null) {
    addEntry(lane, { kind: 'rating', outcome, ...provenance, ...scalarsOf(value) });
    return;
  }
  inOneStep(entriesIn(lane), () => {
    answerAgain(lane, entry.id, { ...scalarsOf(value), typedBy, how, helpedBy });
    if (!('skipped' in value)) return;
    replaceText(entry.words, '');
    replaceText(entry.translation, '');
  });
};
