import type * as Y from 'yjs';

import { entriesIn } from '#document/entries.ts';
import { asMap } from '#document/items.ts';
import { measurementsIn } from '#document/measurements.ts';
import { planItems } from '#document/plan-items.ts';
import { helperNameChars, measurementNoteChars } from '#domain/word-limits.ts';

import { countWords, cutWords } from './cut-words.ts';
import type { ParsedPlainKey } from './plain-key.ts';

const cut = (
  item: Y.Map<unknown> | null,
  name: string,
  { words, most }: { words: string; most: number },
): boolean => {
  const value = item?.get(name);
  if (item === null || typeof value !== 'string' || countWords(value, words) === 0) return false;
  item.set(name, cutWords(value, words, most));
  return true;
};

/** What was drawn for an entry goes from the document altogether: a line that is only taken back would stay in it. */
const eraseDrawing = (doc: Y.Doc, entry: string): boolean => {
  const strokes = doc.getMap('strokes');
  const drawn = [...strokes].filter(([, stroke]) => asMap(stroke)?.get('entry') === entry);
  for (const [id] of drawn) strokes.delete(id);
  return drawn.length > 0;
};

const findMeasurement = (doc: Y.Doc, outcome: string, id: string): Y.Map<unknown> | null => {
  const item = asMap(planItems(doc, 'outcomes').in.get(outcome));
  return item === null ? null : asMap(measurementsIn(item).in.get(id));
};

/** Takes words out of a plain value of a document, or a drawing as a whole. Returns whether they were there. */
export const takePlainOut = (doc: Y.Doc, key: ParsedPlainKey, words: string): boolean => {
  if (key.kind === 'measurement') {
    const item = findMeasurement(doc, key.outcome, key.id);
    return cut(item, 'note', { words, most: measurementNoteChars });
  }
  if (key.kind === 'helper') {
    const entry = asMap(entriesIn(doc).in.get(key.entry));
    return cut(entry, 'helperName', { words, most: helperNameChars });
  }
  return key.kind === 'drawing' && eraseDrawing(doc, key.entry);
};
