import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import { spoken } from '@fourchairs/shared/words/spoken.ts';

import { i18n } from './i18n.ts';

/** Somebody's words for a sentence of ours, in their language where it is not the page's. Show it with `Spoken`. */
export const wordsIn = (lang: string, words: string): string =>
  lang.split('-', 1)[0] === i18n.code ? words : spoken(lang, words);

/** What the school writes, plans, reasons and replies, is in the language of the record. */
export const planWords = (words: string): string => wordsIn(recordLanguage, words);
