import { reviewTitles } from './en-gb/review-titles.ts';

type TitlePart = keyof typeof reviewTitles;

const parts = new Map<string, TitlePart>(
  Object.entries(reviewTitles).map(([key, words]) => [words, key as TitlePart]),
);

/** *Spring review, agreed* part by part in another language. A title of the school's own stays as it is. */
export const reviewTitleIn = (title: string, say: (part: TitlePart) => string): string =>
  title
    .split(', ')
    .map((words) => {
      const part = parts.get(words);
      return part === undefined ? words : say(part);
    })
    .join(', ');
