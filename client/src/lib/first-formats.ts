import { firstLanguage, languageOf } from './first-language.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The first one made takes a phone a tenth of a second, others some milliseconds: each is made once. */
export const dateFormat = (
  language: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat => {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, format);
  return format;
};

const lists = new Map<string, Intl.ListFormat>();

export const listFormat = (language: string): Intl.ListFormat => {
  const format = lists.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' });
  lists.set(language, format);
  return format;
};

/** While the rest of the code is on its way the browser has time to read what it knows about days, clocks and lists. */
setTimeout(() => {
  const { tag } = languageOf(firstLanguage);
  dateFormat(tag, { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' });
  listFormat(tag);
});
