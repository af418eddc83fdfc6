import * as Y from 'yjs';

import { textOf } from '#document/field-key.ts';
import { notesOf } from '#document/plan-items.ts';
import { stretchesOf } from '#document/record-text.ts';
import type { MeetingRecord } from '#document/record.ts';

import { mapTexts, notesKey } from './map-texts.ts';
import { marksWithout, placesOf, withoutWords } from './without-words.ts';

/** Words in one text of a record. */
export type TakenOut = { readonly field: string; readonly words: string };

const wordsOf = (text: Y.Text): string =>
  [...stretchesOf(text)].map((stretch) => stretch.words).join('');

function* textsIn(inside: Y.XmlFragment): Generator<Y.XmlText> {
  for (const child of inside.toArray()) {
    if (child instanceof Y.XmlText) yield child;
    else if (child instanceof Y.XmlElement) yield* textsIn(child);
  }
}

const textsOf = (doc: Y.Doc, field: string): readonly Y.Text[] => {
  if (field === notesKey) return [...textsIn(notesOf(doc))];
  const text = textOf(doc, field);
  return text === null ? [] : [text];
};

/**
 * Takes words out of a document, wherever they stand in this text. Returns whether there were any. The document must
 * collect garbage, so that its state does not hold them afterwards.
 */
export const takeOutOfDocument = (doc: Y.Doc, { field, words }: TakenOut): boolean => {
  let found = false;
  doc.transact(() => {
    for (const text of textsOf(doc, field)) {
      for (const place of placesOf(wordsOf(text), words).toReversed()) {
        text.delete(place, words.length);
        found = true;
      }
    }
  });
  return found;
};

/** How often words stand in a text of the record. */
export const countInRecord = (record: MeetingRecord, { field, words }: TakenOut): number => {
  let count = 0;
  mapTexts(record, (key, text) => {
    if (key === field) count += placesOf(text.text, words).length;
    return text;
  });
  return count;
};

/** The record without the words, with a mark where each was. */
export const takeOutOfRecord = (
  record: MeetingRecord,
  { field, words, gap }: TakenOut & { readonly gap: string },
): MeetingRecord => {
  const without = mapTexts(record, (key, text) =>
    key === field ? withoutWords(text, words, gap) : text,
  );
  if (field !== notesKey) return without;
  const notes = without.plan.notes.map((block, index) => {
    const before = record.plan.notes[index]?.text.text ?? '';
    return { ...block, marks: marksWithout(block.marks, placesOf(before, words), words.length) };
  });
  return { ...without, plan: { ...without.plan, notes } };
};
