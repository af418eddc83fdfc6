import type * as Y from 'yjs';

import type { PersonId } from '#lib/ids.ts';

import { copyDrawing } from './drawing.ts';
import {
  addEntry,
  entriesIn,
  entriesOf,
  type EntryAbout,
  entryTranslation,
  type EntryView,
  entryWords,
  removeEntry,
  shownFrom,
} from './entries.ts';
import { inOneStep, setScalars } from './items.ts';
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

/** One rating a person and outcome: what was typed for them before they answered themselves gives way to their own. */
const makeWay = (lane: Y.Doc, { kind, outcome, saidBy }: EntryView): void => {
  if (kind !== 'rating') return;
  for (const entry of entriesOf(lane)) {
    const isSame = entry.kind === 'rating' && entry.outcome === outcome && entry.saidBy === saidBy;
    if (isSame) removeEntry(lane, entry.id);
  }
};

/** Returns the id of what stands in the lane. */
const copyOne = (entry: EntryView, lane: Y.Doc, by: PersonId): string | null => {
  const about = aboutOf(entry);
  if (about === null || entry.saidBy === null || entry.how === null) return null;
  const { card, face, level, tme, skipped, how, helperName, beside, day } = entry;
  const lang = entry.lang ?? 'en';
  // What was put into English at the meeting stays where nothing was at home.
  const translation = plainText(entry.translation);
  const { translationLang, translatedBy, translationOf } = entry;
  const translated = translation === '' ? {} : { translationLang, translatedBy, translationOf };
  const said = { card, face, level, tme, skipped, how, lang, beside, helperName, day };
  const values = { ...said, ...translated };
  const helpedBy = helperOf(entry, by);
  const words = plainText(entry.words);
  const shown = shownFrom(lane, entry.id);
  if (shown === null) {
    makeWay(lane, entry);
    const provenance = { saidBy: entry.saidBy, typedBy: by, helpedBy, shownFrom: entry.id };
    return addEntry(lane, { ...about, ...values, ...provenance, words, translation });
  }
  setScalars(entriesIn(lane), shown.id, { ...about, ...values, helpedBy });
  replaceText(entryWords(lane, shown.id), words);
  if (translation !== '') replaceText(entryTranslation(lane, shown.id), translation);
  return shown.id;
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
    for (const entry of chosen) {
      const shown = copyOne(entry, lane, by);
      if (shown !== null) {
        copyDrawing({ doc: prep, entry: entry.id }, { doc: lane, entry: shown });
      }
    }
  });
};
