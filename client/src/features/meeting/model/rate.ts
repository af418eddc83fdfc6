import { addEntry, type EntryView, setEntry } from '@fourchairs/shared/document/entries.ts';
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
  return { ...none, skipped: true };
};

/** Puts a rating of an outcome into a lane, or changes the one that is there. */
export const rate = (
  lane: Y.Doc,
  outcome: string,
  entry: EntryView | null,
  value: RatingValue,
  provenance: Provenance,
): void => {
  if (entry !== null) setEntry(lane, entry.id, scalarsOf(value));
  else addEntry(lane, { kind: 'rating', outcome, ...provenance, ...scalarsOf(value) });
};
