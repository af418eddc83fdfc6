import type * as Y from 'yjs';

import type { PersonId } from '#lib/ids.ts';

import {
  addEntry,
  entriesIn,
  entriesOf,
  type EntryAbout,
  type EntryView,
  entryWords,
  setEntry,
} from './entries.ts';
import { inOneStep } from './items.ts';
import { plainText, replaceText } from './plain-text.ts';

const aboutOf = (entry: EntryView): EntryAbout | null => {
  if (entry.kind === 'view' && entry.topic !== null) return { kind: 'view', topic: entry.topic };
  if (entry.kind === 'rating' && entry.outcome !== null)
    return { kind: 'rating', outcome: entry.outcome };
  return null;
};

/** Somebody else typed it in the preparation: that stays known, though the one who shows it types it into the lane. */
const helperOf = (entry: EntryView, by: PersonId): PersonId | null =>
  entry.helpedBy ?? (entry.typedBy === by ? null : entry.typedBy);

const copyOne = (entry: EntryView, lane: Y.Doc, by: PersonId): void => {
  const about = aboutOf(entry);
  if (about === null || entry.saidBy === null || entry.how === null) return;
  const { card, face, level, tme, skipped, how } = entry;
  const values = { card, face, level, tme, skipped, how, lang: entry.lang ?? 'en' };
  const helpedBy = helperOf(entry, by);
  const words = plainText(entry.words);
  const shown = entriesOf(lane).find((each) => each.shownFrom === entry.id);
  if (shown === undefined) {
    const provenance = { saidBy: entry.saidBy, typedBy: by, helpedBy, shownFrom: entry.id };
    addEntry(lane, { ...about, ...values, ...provenance, words });
    return;
  }
  setEntry(lane, shown.id, { ...values, helpedBy });
  replaceText(entryWords(lane, shown.id), words);
};

/**
 * Show: copies entries of a preparation into the lane, in one transaction; one shown before is brought up to date
 * instead of being added again. `by` is who presses Show; `only` limits it to some entries.
 */
export const copyEntries = (
  prep: Y.Doc,
  lane: Y.Doc,
  { by, only }: { readonly by: PersonId; readonly only?: readonly string[] },
): void => {
  const chosen = entriesOf(prep).filter((entry) => only === undefined || only.includes(entry.id));
  inOneStep(entriesIn(lane), () => {
    for (const entry of chosen) copyOne(entry, lane, by);
  });
};
