import type { RecordTranslation } from '@fourchairs/shared/document/record.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import {
  type CameIn,
  cameKey,
  hasNoWords,
  isRecordLanguage,
} from '@fourchairs/shared/words/came-in.ts';
import { handsOf } from '@fourchairs/shared/words/hands-of.ts';
import { translatedHow } from '@fourchairs/shared/words/translated.ts';

import { formatList, languageName } from '../format.ts';
import { nameOf, type SavedRecord } from '../saved-record.ts';
import { t } from '../words.ts';

type Came = CameIn & { readonly words?: { readonly text: string } };

/** *Said by Zofia, typed by Miss Adeyemi. In Polish*: both names wherever they are two people. */
export const saidLine = (saved: SavedRecord, owner: string, came: Came): string => {
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
    isRecordLanguage(words.lang) || hasNoWords(came)
      ? null
      : t('said.language', { language: languageName(words.lang) }),
  ];
  return parts.filter((part) => part !== null).join('. ');
};

/** *Put into English by Ewa*; and whether the words have changed since. Empty where all of it was taken out, and a mark says so. */
export const translatedLine = (
  saved: SavedRecord,
  translation: RecordTranslation,
  saidBy: PersonId,
): string => {
  if (translation.words.text === '') return '';
  const { key, by, typedBy } = translatedHow(translation, saidBy);
  const line = t(`said.${key}`, {
    name: nameOf(saved, by),
    typed: nameOf(saved, typedBy),
    language: languageName(translation.lang),
  });
  return translation.behind === true ? t('said.behind', { line }) : line;
};
