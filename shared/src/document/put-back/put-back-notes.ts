import * as Y from 'yjs';

import { canonicalJson } from '#document/canonical-json.ts';
import { notesToRecord } from '#document/notes-to-record.ts';
import { notesOf } from '#document/plan-items.ts';
import type { RecordBlock } from '#document/record.ts';
import { seedNotes } from '#document/seed/seed-notes.ts';
import { createSeedWriter } from '#document/seed/seed-writer.ts';

const nobody = () => null;

/** What a stretch of notes says, typists aside. */
const wordsOf = (blocks: readonly RecordBlock[]): string =>
  canonicalJson(blocks.map(({ text, ...block }) => ({ ...block, text: text.text })));

type Top = Y.XmlElement | Y.XmlText | Y.XmlHook;

const isSame = (a: Top | undefined, b: Top | undefined): boolean =>
  a instanceof Y.XmlElement && b instanceof Y.XmlElement && a.toJSON() === b.toJSON();

/** The notes of a version as elements of a document of their own, to be copied. */
const elementsOf = (blocks: readonly RecordBlock[]): Top[] => {
  const writer = createSeedWriter('meeting', () => 1);
  seedNotes(writer, blocks);
  writer.finish();
  return notesOf(writer.doc).toArray();
};

/** How many elements two notes begin with alike. */
const alike = (a: readonly Top[], b: readonly Top[]): number => {
  let count = 0;
  while (isSame(a[count], b[count])) count += 1;
  return count;
};

const copyOf = (element: Top): Y.XmlElement | Y.XmlText => {
  if (element instanceof Y.XmlElement) return element.clone();
  throw new Error('Notes are made of elements');
};

/**
 * Brings the notes back to what a version says. What stands alike before and after the change stays as it is, with its
 * typists and others' carets. `origin` is that of the notes' editor, so that its undo takes the words out again.
 */
export const putBackNotes = (
  doc: Y.Doc,
  blocks: readonly RecordBlock[],
  origin: unknown = null,
): void => {
  const notes = notesOf(doc);
  if (wordsOf(notesToRecord(notes, nobody)) === wordsOf(blocks)) return;
  const now = notes.toArray();
  const then = elementsOf(blocks);
  const start = alike(now, then);
  const end = alike(now.slice(start).toReversed(), then.slice(start).toReversed());
  doc.transact(() => {
    const gone = now.length - start - end;
    if (gone > 0) notes.delete(start, gone);
    notes.insert(start, then.slice(start, then.length - end).map(copyOf));
  }, origin);
};

/** Adds blocks at the end of the notes, as words of whoever adds them. */
export const addNotes = (
  doc: Y.Doc,
  blocks: readonly RecordBlock[],
  origin: unknown = null,
): void => {
  if (blocks.length === 0) return;
  const notes = notesOf(doc);
  doc.transact(() => notes.insert(notes.length, elementsOf(blocks).map(copyOf)), origin);
};
