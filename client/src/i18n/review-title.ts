import { common as english } from './en-gb/common.ts';
import { i18n } from './i18n.ts';

type TitlePart = keyof typeof english.reviewTitles;

const parts = new Map(
  Object.entries(english.reviewTitles).map(([key, words]) => [words, key as TitlePart]),
);

/**
 * *Spring review, agreed*: the server calls meetings and their records so, in English; here they are called that in the
 * reader's language. A title of the school's own stays as it is.
 */
export const reviewTitle = (title: string): string =>
  title
    .split(', ')
    .map((words) => {
      const key = parts.get(words as (typeof english.reviewTitles)[TitlePart]);
      return key === undefined ? words : i18n.translate('common', `reviewTitles.${key}`);
    })
    .join(', ');

/** The same in the middle of a line: *spring review*. */
export const reviewTitleInLine = (title: string): string => {
  const words = reviewTitle(title);
  return words.slice(0, 1).toLowerCase() + words.slice(1);
};
