import {
  type CameIn,
  cameKey,
  hasNoWords,
  isRecordLanguage,
} from '@fourchairs/shared/words/came-in.ts';
import { handsOf } from '@fourchairs/shared/words/hands-of.ts';

import { languageName } from '#i18n/languages.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useNameList, useNames } from './use-names.ts';

type Came = CameIn & { readonly words?: { readonly text: string } };

/**
 * *Said by Zofia, typed by Miss Adeyemi*: both names wherever they are two people, who helped or changed it, and the
 * language where it is not English. Null for one's own words in English.
 */
export const useSaidLine = (): ((words: Came) => string | null) => {
  const { t } = useTranslation('saved');
  const nameOf = useNames();
  const namesOf = useNameList();
  return (came) => {
    const words = { ...came, ...handsOf(came) };
    const { saidBy, typedBy, lang, helpedBy, helperName, changedBy = [] } = words;
    const key = cameKey(words);
    const parts = [
      key === null ? null : t(`said.${key}`, { said: nameOf(saidBy), typed: nameOf(typedBy) }),
      helpedBy === null ? null : t('said.helped', { name: nameOf(helpedBy) }),
      helperName === undefined
        ? null
        : t('said.helperNamed', { said: nameOf(saidBy), name: helperName }),
      changedBy.length === 0 ? null : t('said.changed', { names: namesOf(changedBy) }),
      isRecordLanguage(lang) || hasNoWords(came)
        ? null
        : t('said.language', { language: languageName(lang) }),
    ].filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join('. ');
  };
};
