import { inOneStep, putItem } from '@fourchairs/shared/document/items.ts';
import { orderBetween } from '@fourchairs/shared/document/order.ts';
import { listOutcomes, outcomeText } from '@fourchairs/shared/document/outcomes.ts';
import { notesOf, planItems } from '@fourchairs/shared/document/plan-items.ts';
import * as Y from 'yjs';

import { uuidFrom } from '#collab/testing/uuid-from.ts';

import type { Random } from './random.ts';

const mostOutcomes = 30;
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

/** An outcome whose id and place come from the seed too. */
export const addSeeded = (doc: Y.Doc, title: string, random: Random): void => {
  const outcomes = planItems(doc, 'outcomes');
  const order = orderBetween(null, null, () => random.below(2) / 2);
  const first = { scalars: { origin: 'new', order }, texts: { title } };
  inOneStep(outcomes, () => putItem(outcomes, uuidFrom(random.bytes(16)), first));
};

export const paragraphOf = (text: string): Y.XmlElement => {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  return paragraph;
};

export const makeBold = (doc: Y.Doc): void => {
  const [first] = notesOf(doc).toArray();
  const text = first instanceof Y.XmlElement ? first.get(0) : null;
  if (!(text instanceof Y.XmlText) || text.length < 3) return;
  // What begins with a letter and an emoji has no such place after two code units.
  const end = placeIn(text, 2);
  text.format(0, end, { bold: {} });
};

const typeIn = (text: Y.Text, random: Random): void => {
  const place = placeIn(text, random.below(text.length + 1));
  if (text.length < mostChars && !random.once(4)) {
    return text.insert(place, random.pick(['a', 'be', '😀', 'é', 'long words ', '👍🏽']));
  }
  const end = placeIn(text, Math.min(place + random.below(8), text.length));
  if (end > place) text.delete(place, end - place);
};

/** One thing an honest page does to its document. */
export const editHonestly = (doc: Y.Doc, random: Random): void => {
  const outcomes = listOutcomes(doc);
  const chosen = outcomes[random.below(outcomes.length)];
  if (chosen === undefined || (outcomes.length < mostOutcomes && random.once(200))) {
    addSeeded(doc, 'Title', random);
  } else if (random.once(60) && notesOf(doc).length < 40) {
    notesOf(doc).insert(0, [paragraphOf('words')]);
  } else if (random.once(60)) makeBold(doc);
  else typeIn(outcomeText(doc, chosen.id, 'title'), random);
};
