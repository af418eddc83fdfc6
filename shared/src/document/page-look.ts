import type * as Y from 'yjs';

import type { ChildLook } from '#domain/codes.ts';

import { pageFields } from './entry-shape.ts';
import { scalarOf } from './items.ts';

/** How the owner of a preparation wants their own page to look; null: as is usual for their age. */
export const lookOf = (prep: Y.Doc): ChildLook | null =>
  scalarOf(prep.getMap('page'), 'look', pageFields.look);

export const setLook = (prep: Y.Doc, look: ChildLook): void => {
  if (lookOf(prep) !== look) prep.getMap('page').set('look', look);
};
