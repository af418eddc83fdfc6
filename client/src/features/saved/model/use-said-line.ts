import type { Provenance } from '@fourchairs/shared/document/record.ts';
import type { How } from '@fourchairs/shared/domain/codes.ts';

import { useTranslation } from '#i18n/use-translation.ts';

import { useNames } from './use-names.ts';

const keys = {
  self: 'said.typed',
  scribed: 'said.typed',
  interpreted: 'said.interpreted',
  phone: 'said.phone',
  paper: 'said.paper',
} as const satisfies Record<How, string>;

const languageName = (lang: string): string | null => {
  if (/^en\b/iu.test(lang)) return null;
  try {
    return new Intl.DisplayNames(['en-GB'], { type: 'language' }).of(lang) ?? null;
  } catch {
    return null;
  }
};

/**
 * *Said by Zofia, typed by Miss Adeyemi*: both names wherever they are two people, who helped, and the language where
 * it is not English. Null for one's own words in English.
 */
export const useSaidLine = (): ((
  words: Pick<Provenance, 'how' | 'lang'> & {
    readonly saidBy: string;
    readonly typedBy: string;
    readonly helpedBy?: string | null;
  },
) => string | null) => {
  const { t } = useTranslation('saved');
  const nameOf = useNames();
  return ({ saidBy, typedBy, how, lang, helpedBy = null }) => {
    const language = languageName(lang);
    const parts = [
      saidBy === typedBy ? null : t(keys[how], { said: nameOf(saidBy), typed: nameOf(typedBy) }),
      helpedBy === null ? null : t('said.helped', { name: nameOf(helpedBy) }),
      language === null ? null : t('said.language', { language }),
    ].filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join('. ');
  };
};
