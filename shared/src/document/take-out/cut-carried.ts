import type * as Y from 'yjs';

import { cutSeen } from '#document/bring-seen.ts';
import { textOf } from '#document/field-key.ts';
import { asMap } from '#document/items.ts';
import { planCollections, planItems } from '#document/plan-items.ts';

import { parsePlainKey } from './plain-key.ts';
import { takeOutOfDocument } from './take-out.ts';

/** What is taken out of a saved record: in which text, and what that text said before. */
export type CarriedWords = {
  readonly field: string;
  readonly words: string;
  readonly was: string | null;
};

/**
 * Takes words out of the plan that went on from a saved record, as they were taken out of that. What was carried in has
 * another id there: an outcome says from which it was, and anything else is known by saying, still, what it said.
 */
export const cutCarried = (doc: Y.Doc, { field, words, was }: CarriedWords): void => {
  const plain = parsePlainKey(field);
  if (plain?.kind === 'seen' || plain?.kind === 'measurement') {
    cutSeen(doc, plain.id, words);
    return;
  }
  const [first, id, name, ...more] = field.split('.');
  const list = planCollections.find((each) => each === first);
  if (list === undefined || name === undefined || more.length > 0) return;
  for (const [there, item] of planItems(doc, list).in) {
    const key = `${list}.${there}.${name}`;
    const isIt =
      list === 'outcomes'
        ? asMap(item)?.get('carriedFrom') === id
        : was !== null && textOf(doc, key)?.toJSON() === was;
    if (isIt) takeOutOfDocument(doc, { field: key, words });
  }
};
