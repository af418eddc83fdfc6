import { mainTypist } from '#document/main-typist.ts';
import type { RecordTranslation } from '#document/record.ts';
import type { PersonId } from '#lib/ids.ts';

type Translated = {
  readonly key: 'translated' | 'translatedTyped' | 'translatedShown';
  readonly by: PersonId | null;
  readonly typedBy: PersonId | null;
};

/**
 * Whose a translation is, and through whose hands it came: the translator's own, somebody's who typed for them, or
 * through those of whoever said it, who showed what had been prepared.
 */
export const translatedHow = ({ words, by }: RecordTranslation, saidBy: PersonId): Translated => {
  const typedBy = mainTypist(words);
  if (typedBy === null || typedBy === by) return { key: 'translated', by, typedBy: by };
  return { key: typedBy === saidBy ? 'translatedShown' : 'translatedTyped', by, typedBy };
};
