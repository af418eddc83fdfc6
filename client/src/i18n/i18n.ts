/**
 * Words on the screen.
 *
 * To add words: write them in the file of your feature under `en-gb/` (one file a feature, so that nobody waits for
 * anybody), then `const { t } = useTranslation('meeting')` and `t('finish.title')`. Keys are checked by the compiler.
 * - Words from two files: `useTranslation(['meeting', 'common'])`, then `t('common:close')`.
 * - Values: `'{{name}} says'` with `t('says', { name })`. React escapes; i18next does not, once is enough.
 * - Numbers: two keys, `people_one` and `people_other`, with `t('people', { count })`.
 * - Outside React: `i18n.t('common:close')`.
 * - A page brings its words with it: which ones is said in app/page-words.ts. `common` and `errors` are always there.
 * - Dates and times never go into words by hand: see dates.ts.
 *
 * Plain words, sentence case, British spelling, reading age about 9; buttons say what happens. A new language is a new
 * folder beside `en-gb` with the same files; a school's own words are put over these with `i18n.addResourceBundle`.
 */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

import type { child } from './en-gb/child.ts';
import { common } from './en-gb/common.ts';
import { errors } from './en-gb/errors.ts';
import type { join } from './en-gb/join.ts';
import type { meeting } from './en-gb/meeting.ts';
import type { pupils } from './en-gb/pupils.ts';
import type { room } from './en-gb/room.ts';
import type { saved } from './en-gb/saved.ts';

export const defaultLanguage = 'en-GB';

/** Words every page may need; those of a page come with it (load-words.ts). */
const everywhere = { common, errors };

export interface PageWords {
  child: typeof child;
  join: typeof join;
  meeting: typeof meeting;
  pupils: typeof pupils;
  room: typeof room;
  saved: typeof saved;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof everywhere & PageWords;
  }
}

export const i18n = i18next.createInstance();

/** Ready when it returns: these words are in the first script, so nothing is fetched. */
void i18n.use(initReactI18next).init({
  lng: defaultLanguage,
  fallbackLng: defaultLanguage,
  resources: { [defaultLanguage]: everywhere },
  defaultNS: 'common',
  ns: Object.keys(everywhere),
  interpolation: { escapeValue: false },
  initAsync: false,
  returnNull: false,
});
