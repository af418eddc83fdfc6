import type { SharedType } from '@fourchairs/shared/document/check/place.ts';
import * as Y from 'yjs';

import { type FreshRuns, freshAt, structAt } from './known-structs.ts';

/** The type a struct stands in; `collected` when that is gone, `unknown` when the frame makes no sense. */
export type Parent = SharedType | 'collected' | 'unknown';

/** Answers where the structs of one frame stand, before any of them is applied. */
export type FindParent = (item: Y.Item) => Parent;

/** One step from a struct towards its parent: the parent itself, or the neighbour it shares it with. */
const stepFrom = (doc: Y.Doc, fresh: FreshRuns, item: Y.Item): Parent | Y.Item => {
  const parent: unknown = item.parent;
  if (parent instanceof Y.AbstractType) return parent;
  if (typeof parent === 'string') return doc.share.get(parent) ?? 'unknown';
  const isNamed = parent instanceof Y.ID;
  const id = isNamed ? parent : (item.origin ?? item.rightOrigin);
  if (id === null) return 'unknown';
  const near = structAt(doc.store, id) ?? freshAt(fresh, id);
  if (!(near instanceof Y.Item)) return 'collected';
  if (!isNamed) return near;
  if (near.content instanceof Y.ContentType) return near.content.type;
  return near.content instanceof Y.ContentDeleted ? 'collected' : 'unknown';
};

/**
 * Structs inherit their parent from the neighbour they were typed beside, which may be in the same frame. Answers are
 * remembered for the frame, so that a long row of structs is climbed once.
 */
export const createFindParent = (doc: Y.Doc, fresh: FreshRuns): FindParent => {
  const remembered = new Map<Y.Item, Parent>();
  return (item) => {
    let at: Parent | Y.Item = remembered.get(item) ?? stepFrom(doc, fresh, item);
    if (!(at instanceof Y.Item)) return at;
    const climbed = [item];
    // Until it is known: a row that bites its own tail has no parent at all.
    remembered.set(item, 'unknown');
    while (at instanceof Y.Item) {
      const above: Parent | Y.Item = remembered.get(at) ?? stepFrom(doc, fresh, at);
      if (above instanceof Y.Item) {
        climbed.push(at);
        remembered.set(at, 'unknown');
      }
      at = above;
    }
    for (const each of climbed) remembered.set(each, at);
    return at;
  };
};
