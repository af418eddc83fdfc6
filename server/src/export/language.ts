/** The languages papers can be written in; people's own words stay in theirs. */
export const paperLanguages = ['en', 'pl'] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

const tags: Readonly<Record<PaperLanguage, string>> = { en: 'en-GB', pl: 'pl' };

/** The language of a paper that was made. */
export const languageOfTag = (tag: string): PaperLanguage =>
  paperLanguages.find((language) => tags[language] === tag) ?? 'en';

let now: PaperLanguage = 'en';

/** The language that is written in now. */
export const languageNow = (): PaperLanguage => now;
/** The same as a BCP 47 tag: for days and numbers, and for the file. */
export const tagNow = (): string => tags[now];

/** Whether it is the paper's own language, of whatever country. */
export const isOurs = (lang: string): boolean => lang.toLowerCase().split('-', 1)[0] === now;

/** What a part of the paper says of its language: nothing where it is the paper's own. */
export const partIn = (lang: string): { readonly lang?: string } => (isOurs(lang) ? {} : { lang });

/**
 * Makes something with all its words, days and numbers in a language; outside of this they are English. What makes a
 * paper never waits, so no other paper can come between: nobody has to hand the language through every line of it.
 */
export const inLanguage = <Made>(language: PaperLanguage, make: () => Made): Made => {
  const before = now;
  now = language;
  try {
    return make();
  } finally {
    now = before;
  }
};
