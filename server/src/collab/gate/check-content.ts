import { deepest } from '@fourchairs/shared/document/check/limits.ts';
import type { SharedType } from '@fourchairs/shared/document/check/place.ts';
import { forbiddenKeys } from '@fourchairs/shared/document/shape.ts';
import * as Y from 'yjs';

import { type Refusal, refuse } from '../refusal.ts';
import { deletedLengthIn } from './check-deletes.ts';
import type { Deletes } from './decode-edit.ts';
import { type FindParent, type Parent, createFindParent } from './find-parent.ts';
import type { FreshRuns } from './known-structs.ts';
import { SearchEffort } from './search-effort.ts';

export type ContentFrame = {
  readonly doc: Y.Doc;
  readonly fresh: FreshRuns;
  readonly deletes: Deletes;
  readonly plainTextChars: number;
};

const isForbidden = (key: string | null): boolean => key !== null && forbiddenKeys.includes(key);

const isScalar = (value: unknown): boolean =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value));

/** The value of a mark: a plain value, or one flat object of them whose prototype nobody touched. */
const isMarkValue = (value: unknown): boolean => {
  if (isScalar(value)) return true;
  if (typeof value !== 'object' || value === null) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.entries(value).every(([key, each]) => !isForbidden(key) && isScalar(each));
};

/** No subdocuments, no binary, no embeds, no plain objects or lists: none of our documents has any. */
const isKnownContent = (content: Y.Item['content']): boolean => {
  if (content instanceof Y.ContentString || content instanceof Y.ContentDeleted) return true;
  if (content instanceof Y.ContentAny) return content.arr.every(isScalar);
  if (content instanceof Y.ContentFormat)
    return !isForbidden(content.key) && isMarkValue(content.value);
  return content instanceof Y.ContentType && !(content.type instanceof Y.XmlHook);
};

/** Levels above a type, those of this frame included; stops counting past the limit. */
const depthOf = (
  start: Parent,
  find: FindParent,
  owners: ReadonlyMap<SharedType, Y.Item>,
): number => {
  let depth = 0;
  let current = start;
  while (current instanceof Y.AbstractType && depth <= deepest) {
    const item: Y.Item | undefined = current._item ?? owners.get(current);
    if (item === undefined) return depth;
    depth += 1;
    current = find(item);
  }
  return depth;
};

const notAllowed = refuse('not-allowed');
const tooLong = refuse('text-too-long');
const tooMuch = refuse('too-big');

const overflows = (frame: ContentFrame, typed: ReadonlyMap<SharedType, number>): boolean => {
  for (const [type, added] of typed) {
    const length = type._length + added;
    if (length <= frame.plainTextChars) continue;
    if (length - deletedLengthIn(frame.doc, frame.deletes, type) > frame.plainTextChars)
      return true;
  }
  return false;
};

/** Counts the characters a struct adds to a plain text. */
const countTyped = (typed: Map<SharedType, number>, item: Y.Item, parent: Parent): void => {
  if (!(item.content instanceof Y.ContentString)) return;
  if (!(parent instanceof Y.Text) || parent instanceof Y.XmlText) return;
  typed.set(parent, (typed.get(parent) ?? 0) + item.length);
};

/**
 * GATE7, the part that must hold before Yjs sees the frame: known roots (Yjs would make an unknown one), known content,
 * no key that reaches into JavaScript, no bottomless nesting, no text past its limit. What may stand where is looked at
 * after it is applied (GATE9), since only then everything has its place.
 */
export const checkContent = (frame: ContentFrame): Refusal | null => {
  const find = createFindParent(frame.doc, frame.fresh);
  const owners = new Map<SharedType, Y.Item>();
  const typed = new Map<SharedType, number>();
  const effort = new SearchEffort(frame.doc, frame.fresh);
  for (const { structs } of frame.fresh.values()) {
    for (const struct of structs) {
      if (!(struct instanceof Y.Item)) continue;
      if (isForbidden(struct.parentSub) || !isKnownContent(struct.content)) return notAllowed;
      const parent = find(struct);
      if (parent === 'unknown') return notAllowed;
      if (!effort.allows(struct, parent)) return tooMuch;
      countTyped(typed, struct, parent);
      if (!(struct.content instanceof Y.ContentType)) continue;
      owners.set(struct.content.type, struct);
      if (depthOf(parent, find, owners) > deepest) return notAllowed;
    }
  }
  return overflows(frame, typed) ? tooLong : null;
};
