/** The cards of the child's screens, by name. A card in a record keeps its name; its words and picture are the client's. */
export const pictureCards = [
  'friends',
  'playground',
  'ball-games',
  'reading',
  'writing',
  'numbers',
  'stories',
  'music',
  'art',
  'computer',
  'pe',
  'lunch',
  'noise',
  'waiting',
  'talking',
  'changes',
  'getting-here',
  'toilets',
  'family',
  'home',
  'animals',
  'outside',
  'toy',
  'games',
  'near-me',
  'pictures-help',
  'more-time',
  'quiet',
  'say-again',
  'small-steps',
  'tell-me-before',
  'well-done',
] as const;
export type PictureCard = (typeof pictureCards)[number];

export const isPictureCard = (card: string): card is PictureCard =>
  pictureCards.some((each) => each === card);

/** What a school day is made of: does it work, or not? */
export const cardsToSort = [
  'friends',
  'playground',
  'ball-games',
  'reading',
  'writing',
  'numbers',
  'stories',
  'music',
  'art',
  'computer',
  'pe',
  'lunch',
  'noise',
  'waiting',
  'talking',
  'changes',
  'getting-here',
  'toilets',
] as const satisfies readonly PictureCard[];

/** What may be important to somebody. */
export const importantCards = [
  'family',
  'friends',
  'home',
  'animals',
  'ball-games',
  'music',
  'art',
  'outside',
  'toy',
  'games',
  'stories',
  'reading',
] as const satisfies readonly PictureCard[];

/** What may help somebody. */
export const helpCards = [
  'near-me',
  'pictures-help',
  'more-time',
  'quiet',
  'say-again',
  'small-steps',
  'tell-me-before',
  'well-done',
] as const satisfies readonly PictureCard[];
