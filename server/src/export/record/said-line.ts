import { type CameIn, cameKey, isRecordLanguage } from '@fourchairs/shared/words/came-in.ts';
import { handsOf } from '@fourchairs/shared/words/hands-of.ts';

import { formatList, languageName } from '../format.ts';
import { nameOf, type SavedRecord } from '../saved-record.ts';
import { t } from '../words.ts';

/** *Said by Zofia, typed by Miss Adeyemi. In Polish*: both names wherever they are two people. */
export const saidLine = (saved: SavedRecord, owner: string, came: CameIn): string => {
  const words = { ...came, ...handsOf(came) };
  const { saidBy, typedBy, helpedBy, helperName, changedBy = [] } = words;
  const key = cameKey(words);
  const names = { said: nameOf(saved, saidBy), typed: nameOf(saved, typedBy) };
  const parts = [
    saidBy !== owner && saidBy === typedBy ? t('said.by', names) : null,
    key === null ? null : t(`said.${key}`, names),
    helpedBy === null ? null : t('said.helped', { name: nameOf(saved, helpedBy) }),
    helperName === undefined ? null : t('said.helperNamed', { said: names.said, name: helperName }),
    changedBy.length === 0
      ? null
      : t('said.changed', { names: formatList(changedBy.map((id) => nameOf(saved, id))) }),
    isRecordLanguage(words.lang)
      ? null
      : t('said.language', { language: languageName(words.lang) }),
  ];
  return parts.filter((part) => part !== null).join('. ');
};
