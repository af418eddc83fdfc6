import { type EntryView, entryTranslation, setEntry } from '@fourchairs/shared/document/entries.ts';
import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import { outcomeText, type OutcomeView, setOutcome } from '@fourchairs/shared/document/outcomes.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type * as Y from 'yjs';

type About = {
  readonly translationLang: string | null;
  readonly translatedBy: PersonId | null;
  readonly translationOf: string | null;
};

/** What somebody said, and the place beside it for the same in another language. */
export type Translatable = About & {
  /** The name of the text of the translation, for carets. */
  readonly field: string;
  readonly words: Y.Text;
  readonly translation: Y.Text;
  readonly createText: () => Y.Text;
  readonly set: (values: Partial<About>) => void;
};

/** An entry of a lane or a preparation. */
export const entryIn = (doc: Y.Doc, owner: PersonId, entry: EntryView): Translatable => ({
  ...entry,
  field: fieldKey.translation(owner, entry.id),
  createText: () => entryTranslation(doc, entry.id),
  set: (values) => setEntry(doc, entry.id, values),
});

/** The child's words for an outcome. */
export const childWordsIn = (plan: Y.Doc, outcome: OutcomeView): Translatable => ({
  field: fieldKey.outcome(outcome.id, 'childTranslation'),
  words: outcome.text('childWords'),
  translation: outcome.text('childTranslation'),
  translationLang: outcome.childTranslationLang,
  translatedBy: outcome.childTranslatedBy,
  translationOf: outcome.childTranslationOf,
  createText: () => outcomeText(plan, outcome.id, 'childTranslation'),
  set: ({ translationLang, translatedBy, translationOf }) =>
    setOutcome(plan, outcome.id, {
      ...(translationLang !== undefined && { childTranslationLang: translationLang }),
      ...(translatedBy !== undefined && { childTranslatedBy: translatedBy }),
      ...(translationOf !== undefined && { childTranslationOf: translationOf }),
    }),
});
