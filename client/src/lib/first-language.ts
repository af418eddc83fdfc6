/** The languages the page itself can speak, each by the name its readers know. */
const spoken = [
  { code: 'en', tag: 'en-GB', dir: 'ltr', name: 'English' },
  { code: 'pl', tag: 'pl', dir: 'ltr', name: 'Polski' },
] as const;

/** English written backwards, as long as other languages are: what right-to-left looks like, while we work on it. */
const mirrored = { code: 'ar-XB', tag: 'ar-XB', dir: 'rtl', name: 'hsilgnE' } as const;

export type PageLanguage = (typeof spoken)[number] | typeof mirrored;
export type LanguageCode = PageLanguage['code'];

export const pageLanguages: readonly PageLanguage[] = import.meta.env.DEV
  ? [...spoken, mirrored]
  : spoken;

export const languageOf = (code: LanguageCode): PageLanguage =>
  pageLanguages.find((language) => language.code === code) ?? spoken[0];

const storageKey = 'fourchairs.language';

const readKept = (): string | null => {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
};

/** Keeps the choice on this device: a code of two letters, and nothing about who chose it. */
export const keepLanguage = (code: LanguageCode): void => {
  try {
    localStorage.setItem(storageKey, code);
  } catch {
    // Storage is forbidden here: the choice lasts as long as the page.
  }
};

/** What was chosen on this device, else the first of the browser's own languages that the page speaks, else English. */
export const guessLanguage = (kept: string | null, browser: readonly string[]): LanguageCode => {
  const chosen = pageLanguages.find(({ code }) => code === kept);
  if (chosen !== undefined) return chosen.code;
  const primary = browser.map((tag) => tag.split('-', 1)[0]?.toLowerCase());
  return primary.flatMap((part) => spoken.find(({ code }) => code === part) ?? [])[0]?.code ?? 'en';
};

/** The language this page begins in, once its words are there. */
export const firstLanguage: LanguageCode = guessLanguage(readKept(), navigator.languages);
