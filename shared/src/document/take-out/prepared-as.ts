import type * as Y from 'yjs';

import { entriesIn } from '#document/entries.ts';
import { asMap } from '#document/items.ts';

/**
 * The key of the same words in the preparation they were shown from; null where they were not, or are of no lane. The
 * entries of a preparation are named like those of a lane.
 */
export const preparedAs = (lane: Y.Doc, field: string): string | null => {
  const [kind, owner, entry = '', ...rest] = field.split('.');
  const from = asMap(entriesIn(lane).in.get(entry))?.get('shownFrom');
  return typeof from === 'string' ? [kind, owner, from, ...rest].join('.') : null;
};
