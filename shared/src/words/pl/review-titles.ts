import type { InPolish } from '#words/translator.ts';

import type { reviewTitles as english } from '../en-gb/review-titles.ts';

/** What meetings and their records are called. */
export const reviewTitles = {
  first: 'Pierwszy plan',
  autumn: 'Jesienne spotkanie',
  spring: 'Wiosenne spotkanie',
  summer: 'Letnie spotkanie',
  agreed: 'uzgodnione',
  differs: 'uzgodnione, ktoś widzi to inaczej',
} as const satisfies InPolish<typeof english>;
