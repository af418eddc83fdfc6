import { isBehind } from '@fourchairs/shared/document/translated-words.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import type { SaidTranslation } from '@fourchairs/shared/protocol/http/meetings.ts';

import type { TranslationRow } from '#store/ports/after-store.ts';
import type { Deps } from '#use-cases/deps.ts';

/** What stands beside somebody's words, to be handed on with them and never without them. */
type Beside = { readonly translation?: SaidTranslation };

const toTranslation = (
  { words, lang, by, typedBy, madeOf, at }: TranslationRow,
  said: string,
): SaidTranslation => ({
  words,
  lang,
  by,
  typedBy,
  at: new Date(at).toISOString(),
  ...(isBehind(madeOf, said) && { behind: true }),
});

/** What somebody answered to one version, and the name of what was added at a place, as translations name them. */
export type TranslationOf = (of: Pick<TranslationRow, 'kind' | 'about'>, words: string) => Beside;

/** The translations of a meeting, each to be found by what it stands beside. */
export const findTranslations = async (
  { store }: Pick<Deps, 'store'>,
  meeting: MeetingId,
): Promise<TranslationOf> => {
  const rows = await store.after.translations(meeting);
  return ({ kind, about }, words) => {
    const row = rows.find((each) => each.kind === kind && each.about === about);
    // Somebody may have taken their words back: nothing is left to be said in another language.
    return row === undefined || words === '' ? {} : { translation: toTranslation(row, words) };
  };
};
