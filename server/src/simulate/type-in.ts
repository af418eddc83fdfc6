import type * as Y from 'yjs';

import type { Random } from './random.ts';

/** Pages check before they type (GATE7): this is well under the limit, whatever others type meanwhile. */
const mostChars = 10_000;

const isHigh = (text: string, index: number): boolean => /[\uD800-\uDBFF]/.test(text[index] ?? '');

/** What there is to read in a text, one code unit for each place: `toJSON` of formatted text has tags in it. */
const lettersOf = (text: Y.Text): string => {
  const pieces = text.toDelta() as readonly { readonly insert?: unknown }[];
  return pieces.map(({ insert }) => (typeof insert === 'string' ? insert : ' ')).join('');
};

/** A place in a text where a person's caret can be: never in the middle of a character. */
export const placeIn = (text: Y.Text, place: number): number => {
  const index = place % (text.length + 1);
  return index > 0 && isHigh(lettersOf(text), index - 1) ? index - 1 : index;
};

/** Some letters more or some fewer, where a caret can be. */
export const typeIn = (text: Y.Text, random: Random): void => {
  const place = placeIn(text, random.below(text.length + 1));
  if (text.length < mostChars && !random.once(4)) {
    return text.insert(place, random.pick(['a', 'be', '😀', 'é', 'long words ', '👍🏽']));
  }
  const end = placeIn(text, Math.min(place + random.below(8), text.length));
  if (end > place) text.delete(place, end - place);
};
