import { inOneStep, putItem } from '@fourchairs/shared/document/items.ts';
import { orderBetween } from '@fourchairs/shared/document/order.ts';
import { listOutcomes, outcomeText } from '@fourchairs/shared/document/outcomes.ts';
import { notesOf, planItems } from '@fourchairs/shared/document/plan-items.ts';
import * as Y from 'yjs';

import { uuidFrom } from '#collab/testing/uuid-from.ts';

import type { Random } from './random.ts';
import { placeIn, typeIn } from './type-in.ts';

const mostOutcomes = 30;
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

/** One thing an honest page does to the shared document. */
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
