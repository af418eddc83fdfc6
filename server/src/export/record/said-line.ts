import type { How } from '@fourchairs/shared/domain/codes.ts';

import { formatList, isEnglish, languageName } from '../format.ts';
import { nameOf, type SavedRecord } from '../saved-record.ts';
import { t } from '../words.ts';

/** Words as they came in: of an entry, of an answer, or the pupil's for an outcome. */
export type CameIn = {
  readonly saidBy: string;
  readonly typedBy: string;
  readonly how: How;
  readonly lang: string;
  readonly helpedBy?: string | null;
  readonly changedBy?: readonly string[];
};

/** Which words say how it came in; null for one's own. */
export const cameKey = ({ saidBy, typedBy, how, lang }: CameIn) => {
  if (saidBy === typedBy) return null;
  if (how === 'interpreted') return isEnglish(lang) ? 'interpreted' : 'through';
  return how === 'phone' || how === 'paper' ? how : 'typed';
};

/** *Said by Zofia, typed by Miss Adeyemi. In Polish*: both names wherever they are two people. */
export const saidLine = (saved: SavedRecord, owner: string, words: CameIn): string => {
  const { saidBy, typedBy, helpedBy = null, changedBy = [] } = words;
  const key = cameKey(words);
  const names = { said: nameOf(saved, saidBy), typed: nameOf(saved, typedBy) };
  const parts = [
    saidBy !== owner && saidBy === typedBy ? t('said.by', names) : null,
    key === null ? null : t(`said.${key}`, names),
    helpedBy === null ? null : t('said.helped', { name: nameOf(saved, helpedBy) }),
    changedBy.length === 0
      ? null
      : t('said.changed', { names: formatList(changedBy.map((id) => nameOf(saved, id))) }),
    isEnglish(words.lang) ? null : t('said.language', { language: languageName(words.lang) }),
  ];
  return parts.filter((part) => part !== null).join('. ');
};
