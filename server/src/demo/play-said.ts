import { addEntry, entryTranslation, setEntry } from '@fourchairs/shared/document/entries.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type * as Y from 'yjs';

import type { Key, Said } from '#demo/script.ts';

/** Writes one view or rating into the lane or preparation of whoever said it. Returns its id. */
export const playSaid = (
  doc: Y.Doc,
  said: Said,
  names: { readonly person: (key: Key) => PersonId; readonly outcome: (key: Key) => string },
): string => {
  const { words = '', face = null, lang = 'en', how = 'self' } = said;
  const saidBy = names.person(said.saidBy);
  const typedBy = said.typedBy ? names.person(said.typedBy) : saidBy;
  const helpedBy = said.helpedBy ? names.person(said.helpedBy) : null;
  const provenance = { saidBy, typedBy, how, lang, helpedBy, face, words };
  if ('rates' in said) {
    const { level, tme = null } = said;
    const outcome = names.outcome(said.rates);
    return addEntry(doc, { kind: 'rating', outcome, level, tme, ...provenance });
  }
  const { topic, card = null, day = null } = said;
  return addEntry(doc, { kind: 'view', topic, card, day, ...provenance });
};

/** Writes the same beside it in English, as whoever put it into that. */
export const playTranslation = (
  doc: Y.Doc,
  { id, by, words }: { readonly id: string; readonly by: PersonId; readonly words: string },
): void => {
  setEntry(doc, id, { translatedBy: by, translationLang: 'en' });
  entryTranslation(doc, id).insert(0, words);
};
