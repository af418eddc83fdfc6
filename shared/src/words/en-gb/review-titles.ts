/** What meetings and their records are called: the server says it in English, and each reader reads it in theirs. */
export const reviewTitles = {
  first: 'First plan',
  autumn: 'Autumn review',
  spring: 'Spring review',
  summer: 'Summer review',
  agreed: 'agreed',
  differs: 'agreed with a difference',
} as const;
