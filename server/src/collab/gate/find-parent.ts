import type { SharedType } from '@fourchairs/shared/document/check/place.ts';
import * as Y from 'yjs';

import { type FreshRuns, freshAt, structAt } from './known-structs.ts';

/** The type a struct stands in; `collected` when that is gone, `unknown` when the frame makes no sense. */
export type Parent = SharedType | 'collected' | 'unknown';

/** Answers where the structs of one frame stand, before any of them is applied. */
export type FindParent = (item: Y.Item) => Parent;

type Step = { readonly at: Parent } | { readonly climb: Y.Item };

/** One step from a struct towards its parent: the parent itself, or the neighbour it shares it with. */
const stepFrom = (doc: Y.Doc, fresh: FreshRuns, item: Y.Item): Step => {
  const parent: unknown = item.parent;
  if (parent instanceof Y.AbstractType) return { at: parent };
  if (typeof parent === 'string') return { at: doc.share.get(parent) ?? 'unknown' };
  const isNamed = parent instanceof Y.ID;
  const id = isNamed ? parent : (item.origin ?? item.rightOrigin);
  if (id === null) return { at: 'unknown' };
  const near = structAt(doc.store, id) ?? freshAt(fresh, id);
  if (!(near instanceof Y.Item)) return { at: 'collected' };
  if (!isNamed) return { climb: near };
  if (near.content instanceof Y.ContentType) return { at: near.content.type };
  return { at: near.content instanceof Y.ContentDeleted ? 'collected' : 'unknown' };
};

/**
 * Structs inherit their parent from the neighbour they were typed beside, which may be in the same frame. Answers are
 * remembered for the frame, so that a long row of structs is climbed once.
 */
export const createFindParent = (doc: Y.Doc, fresh: FreshRuns): FindParent => {
  const remembered = new Map<Y.Item, Parent>();
  return (item) => {
    const climbed: Y.Item[] = [];
    let current = item;
    let found = remembered.get(item);
    while (found === undefined) {
      const step = stepFrom(doc, fresh, current);
      if ('at' in step) found = step.at;
      else {
        climbed.push(current);
        // Until it is known: a row that bites its own tail has no parent at all.
        remembered.set(current, 'unknown');
        current = step.climb;
        found = remembered.get(current);
      }
    }
    for (const each of climbed) remembered.set(each, found);
    return found;
  };
};
