import { reviewTitleIn } from '@fourchairs/shared/words/review-title.ts';

import { i18n } from './i18n.ts';

/** What the server calls meetings and their records in English, in the reader's language. */
export const reviewTitle = (title: string): string =>
  reviewTitleIn(title, (part) => i18n.translate('common', `reviewTitles.${part}`));

/** The same in the middle of a line: *spring review*. */
export const reviewTitleInLine = (title: string): string => {
  const words = reviewTitle(title);
  return words.slice(0, 1).toLowerCase() + words.slice(1);
};
