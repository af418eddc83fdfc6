import { afterEach, expect, it } from 'vitest';

import { i18n } from './i18n.ts';
import { reviewTitle, reviewTitleInLine } from './review-title.ts';

afterEach(() => i18n.speak('en'));

it('calls meetings and records as the reader’s language does', () => {
  expect(reviewTitle('Spring review, agreed')).toBe('Spring review, agreed');
  expect(reviewTitleInLine('First plan')).toBe('first plan');
  i18n.speak('pl');
  expect(reviewTitle('Spring review')).toBe('Wiosenne spotkanie');
  expect(reviewTitle('Summer review, agreed with a difference')).toBe(
    'Letnie spotkanie, uzgodnione, ktoś widzi to inaczej',
  );
  expect(reviewTitleInLine('First plan')).toBe('pierwszy plan');
});

it('leaves a title of the school’s own as it is', () => {
  i18n.speak('pl');
  expect(reviewTitle('Zofia, Tom and friends, agreed')).toBe('Zofia, Tom and friends, uzgodnione');
});
