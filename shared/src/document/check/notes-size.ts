import * as Y from 'yjs';

import { elementBytes, notesBytes } from './limits.ts';
import type { SharedType } from './place.ts';

/** Length in UTF-8 of a stretch of text. */
export const utf8Length = (text: string, from = 0): number => {
  let bytes = 0;
  for (let index = from; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bytes += 1;
    // Each half of a surrogate pair counts two of the pair's four bytes.
    else if (unit < 0x800 || (unit >= 0xd800 && unit < 0xe000)) bytes += 2;
    else bytes += 3;
  }
  return bytes;
};

/** What one struct adds to the notes, from `skip` code units into it. */
export const sizeOfItem = (item: Y.Item, skip = 0): number => {
  if (item.content instanceof Y.ContentString) return utf8Length(item.content.str, skip);
  return item.content instanceof Y.ContentType ? elementBytes : 0;
};

/** Bytes of the notes as they stand, walked without recursion. */
const sizeOfNotes = (notes: SharedType): number => {
  let bytes = 0;
  const waiting: SharedType[] = [notes];
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    for (let item = type._start; item !== null; item = item.right) {
      if (item.deleted) continue;
      bytes += sizeOfItem(item);
      if (item.content instanceof Y.ContentType) waiting.push(item.content.type);
    }
  }
  return bytes;
};

/** An upper bound of each document's notes: counted once, then added to, and counted again only when it reaches the limit. */
const bounds = new WeakMap<SharedType, number>();

/** Adds what a change brought to the notes. True when they are now too long. */
export const notesOverflow = (notes: SharedType, added: number): boolean => {
  const before = bounds.get(notes);
  const bound = before === undefined ? sizeOfNotes(notes) : before + added;
  const exact = bound > notesBytes ? sizeOfNotes(notes) : bound;
  bounds.set(notes, exact);
  return exact > notesBytes;
};
