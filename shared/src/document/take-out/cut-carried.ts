import type * as Y from 'yjs';

import { cutSeen } from '#document/bring-seen.ts';
import { otherLanguageOf, textOf } from '#document/field-key.ts';
import { firstUnitsOf, unitsOfPieces } from '#document/first-units.ts';
import { asMap } from '#document/items.ts';
import { plainText } from '#document/plain-text.ts';
import { planCollections, planItems } from '#document/plan-items.ts';
import type { RecordText } from '#document/record.ts';

import { parsePlainKey } from './plain-key.ts';
import { emptyOtherLanguage, takeOutOfDocument } from './take-out.ts';
import { placesOf } from './without-words.ts';

/** What is taken out of a saved record: in which text, and what that text said before. */
export type CarriedWords = {
  readonly field: string;
  readonly words: string;
  readonly was: RecordText | null;
};

/** Between these stood words that were taken out before. */
const piecesOf = ({ text, gaps = [] }: RecordText): readonly string[] => {
  const cuts = [0, ...gaps.map(({ at }) => at), text.length];
  return cuts.slice(1).map((to, index) => text.slice(cuts[index], to));
};

type Began = { readonly text: Y.Text; readonly was: RecordText };

/** Where in a text stands what is left of the words it began with, last first; null where it began with something else. */
const remainsOf = (
  { text, was }: Began,
  words: string,
  isFirst: (clientId: number) => boolean,
): readonly number[] | null => {
  const units = unitsOfPieces(firstUnitsOf(text, isFirst), piecesOf(was));
  if (units === null) return null;
  const remains = placesOf(was.text, words).flatMap((place) =>
    units.slice(place, place + words.length).filter(({ letter }) => letter !== null),
  );
  return remains.map(({ at }) => at).toReversed();
};

/** Stretches of places that follow each other, last first: half a character is never taken out. */
const stretchesIn = (places: readonly number[]): readonly { from: number; length: number }[] => {
  const stretches: { from: number; length: number }[] = [];
  for (const place of places) {
    const last = stretches.at(-1);
    if (last !== undefined && place === last.from - 1) {
      last.from = place;
      last.length += 1;
    } else stretches.push({ from: place, length: 1 });
  }
  return stretches;
};

/**
 * Takes words out of the plan that went on from a saved record, as they were taken out of that. What was carried in has
 * another id there: an outcome says from which it was, and anything else is known by the words it began with, however
 * it was edited since (`isFirst`: whether a client id stands for those), or by saying the same, where somebody brought
 * it forward later. Gives back the keys of the
 * texts in which they stood or may have stood, with those that say the same in another language.
 */
export const cutCarried = (
  doc: Y.Doc,
  { field, words, was }: CarriedWords,
  isFirst: (clientId: number) => boolean,
): readonly string[] => {
  const plain = parsePlainKey(field);
  if (plain?.kind === 'seen' || plain?.kind === 'measurement') {
    cutSeen(doc, plain.id, words);
    return [];
  }
  const [first, id, name, ...more] = field.split('.');
  const list = planCollections.find((each) => each === first);
  if (list === undefined || name === undefined || more.length > 0) return [];
  const keys: string[] = [];
  for (const [there, item] of planItems(doc, list).in) {
    const key = `${list}.${there}.${name}`;
    const text = textOf(doc, key);
    if (text === null) continue;
    const remains = was === null ? null : remainsOf({ text, was }, words, isFirst);
    const saysSame = was !== null && plainText(text) === was.text;
    const isIt =
      list === 'outcomes' ? asMap(item)?.get('carriedFrom') === id : remains !== null || saysSame;
    if (!isIt) continue;
    for (const { from, length } of stretchesIn(remains ?? [])) text.delete(from, length);
    if (remains !== null && remains.length > 0) emptyOtherLanguage(doc, key);
    takeOutOfDocument(doc, { field: key, words });
    keys.push(key, ...[otherLanguageOf(key)].filter((other) => other !== null));
  }
  return keys;
};
