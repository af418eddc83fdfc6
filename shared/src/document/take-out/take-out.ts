import * as Y from 'yjs';

import { otherLanguageOf, textOf } from '#document/field-key.ts';
import { notesOf } from '#document/plan-items.ts';
import { stretchesOf } from '#document/record-text.ts';
import type { MeetingRecord } from '#document/record.ts';

import { countWords, cutWords } from './cut-words.ts';
import { mapPlain } from './map-plain.ts';
import { mapTexts, notesKey } from './map-texts.ts';
import { parsePlainKey } from './plain-key.ts';
import { takePlainOut } from './plain-values.ts';
import { isWholeThere, takeWholeOut } from './whole-things.ts';
import { marksWithout, placesOf, withoutAll, withoutWords } from './without-words.ts';

/** Words in one text of a record; of what goes as a whole (a drawing, a file), what it is called. */
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

/** Nobody could tell which words of what says the same in another language go with those that were taken out. */
export const emptyOtherLanguage = (doc: Y.Doc, field: string): void => {
  const other = otherLanguageOf(field);
  const same = other === null ? null : textOf(doc, other);
  same?.delete(0, same.length);
};

const takeTextOut = (doc: Y.Doc, { field, words }: TakenOut): boolean => {
  let found = false;
  for (const text of textsOf(doc, field)) {
    for (const place of placesOf(wordsOf(text), words).toReversed()) {
      text.delete(place, words.length);
      found = true;
    }
  }
  if (found) emptyOtherLanguage(doc, field);
  return found;
};

/**
 * Takes words out of a document, wherever they stand in this text, and with them all that says the same in another
 * language: nobody could tell which of its words they were. Returns whether there were any. The document must collect
 * garbage, so that its state does not hold them afterwards.
 */
export const takeOutOfDocument = (doc: Y.Doc, taken: TakenOut): boolean => {
  const plain = parsePlainKey(taken.field);
  return doc.transact(() =>
    plain === null ? takeTextOut(doc, taken) : takePlainOut(doc, plain, taken.words),
  );
};

/** How often words stand in a text of the record; of a whole thing, whether it is there. */
export const countInRecord = (record: MeetingRecord, { field, words }: TakenOut): number => {
  let count = isWholeThere(record, field) ? 1 : 0;
  mapTexts(record, (key, text) => {
    if (key === field) count += placesOf(text.text, words).length;
    return text;
  });
  mapPlain(record, (key, text) => {
    if (key === field) count += countWords(text, words);
    return text;
  });
  return count;
};

/** Formatting of the notes moves with their words. */
const withMarks = (
  without: MeetingRecord,
  record: MeetingRecord,
  words: string,
): MeetingRecord['plan']['notes'] =>
  without.plan.notes.map((block, index) => {
    const before = record.plan.notes[index]?.text.text ?? '';
    return { ...block, marks: marksWithout(block.marks, placesOf(before, words), words.length) };
  });

/** The record without the words, with a mark where each was, and one for what said the same in another language. */
export const takeOutOfRecord = (
  record: MeetingRecord,
  { field, words, gap }: TakenOut & { readonly gap: string },
): MeetingRecord => {
  if (countInRecord(record, { field, words }) === 0) return record;
  if (isWholeThere(record, field)) return takeWholeOut(record, { field, gap });
  if (parsePlainKey(field) !== null) {
    const plain = mapPlain(record, (key, text, most) =>
      key === field ? cutWords(text, words, most) : text,
    );
    return { ...plain, takenOut: [...(record.takenOut ?? []), { field, gap }] };
  }
  const other = otherLanguageOf(field);
  const without = mapTexts(record, (key, text) => {
    if (key === field) return withoutWords(text, words, gap);
    return key === other ? withoutAll(text, gap) : text;
  });
  if (field !== notesKey) return without;
  return { ...without, plan: { ...without.plan, notes: withMarks(without, record, words) } };
};
