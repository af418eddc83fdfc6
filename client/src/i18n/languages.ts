/** Languages and their names, as the reader's own language calls them. Codes are BCP 47. */
import { i18n } from './i18n.ts';

/** What many families in England speak at home; a school's list would be its own. */
const homeLanguages = [
  'en',
  'ar',
  'bg',
  'bn',
  'cy',
  'es',
  'fa',
  'fr',
  'gu',
  'hi',
  'hu',
  'it',
  'ku',
  'lt',
  'pa',
  'pl',
  'ps',
  'pt',
  'ro',
  'so',
  'sq',
  'ta',
  'ti',
  'tr',
  'uk',
  'ur',
  'yo',
  'yue',
  'zh',
] as const;

/** *Polish*; the code itself where nobody knows a name for it. */
export const languageName = (lang: string): string => {
  try {
    return new Intl.DisplayNames([i18n.language], { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
};

const partOf = (lang: string): string => lang.split('-', 1)[0]?.toLowerCase() ?? '';

/** English of any country is English. */
export const isSameLanguage = (one: string, other: string): boolean =>
  partOf(one) === partOf(other);

/** The languages to choose from: first those that are spoken here, then the others by name. */
export const languagesToOffer = (here: readonly string[]): string[] => {
  const first = here.filter(
    (lang, place) => here.findIndex((each) => isSameLanguage(each, lang)) === place,
  );
  const rest = homeLanguages.filter((lang) => !first.some((each) => isSameLanguage(each, lang)));
  const named = rest.map((lang) => ({ lang, name: languageName(lang) }));
  named.sort((a, b) => a.name.localeCompare(b.name, i18n.language));
  return [...first, ...named.map(({ lang }) => lang)];
};
