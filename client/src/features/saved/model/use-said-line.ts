import type { How } from '@fourchairs/shared/domain/codes.ts';

import { isSameLanguage, languageName } from '#i18n/languages.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useNameList, useNames } from './use-names.ts';

/** Words as they came in: of an entry, or of an answer. */
export type CameIn = {
  readonly how: How;
  readonly lang: string;
  readonly saidBy: string;
  readonly typedBy: string;
  readonly helpedBy?: string | null;
  readonly changedBy?: readonly string[];
};

/** The language of a record; words in any other are said to be. */
export const isRecordLanguage = (lang: string): boolean => isSameLanguage(lang, 'en');

/**
 * Which words say how it came in; null for one's own. Only what became English was put into it: an interpreter writes
 * down the words themselves, too.
 */
export const cameKey = ({ saidBy, typedBy, how, lang }: CameIn) => {
  if (saidBy === typedBy) return null;
  if (how === 'interpreted') return isRecordLanguage(lang) ? 'interpreted' : 'through';
  return how === 'phone' || how === 'paper' ? how : 'typed';
};

/**
 * *Said by Zofia, typed by Miss Adeyemi*: both names wherever they are two people, who helped or changed it, and the language where
 * it is not English. Null for one's own words in English.
 */
export const useSaidLine = (): ((words: CameIn) => string | null) => {
  const { t } = useTranslation('saved');
  const nameOf = useNames();
  const namesOf = useNameList();
  return (words) => {
    const { saidBy, typedBy, lang, helpedBy = null, changedBy = [] } = words;
    const key = cameKey(words);
    const parts = [
      key === null ? null : t(`said.${key}`, { said: nameOf(saidBy), typed: nameOf(typedBy) }),
      helpedBy === null ? null : t('said.helped', { name: nameOf(helpedBy) }),
      changedBy.length === 0 ? null : t('said.changed', { names: namesOf(changedBy) }),
      isRecordLanguage(lang) ? null : t('said.language', { language: languageName(lang) }),
    ].filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join('. ');
  };
};
