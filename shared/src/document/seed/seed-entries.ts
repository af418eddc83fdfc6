import { generateNKeysBetween } from 'fractional-indexing';
import type * as Y from 'yjs';

import { addPiece, pointsInPiece } from '#document/drawing.ts';
import { entriesIn, entryTranslation, entryWords } from '#document/entries.ts';
import { putItem } from '#document/items.ts';
import type { RecordEntry, RecordStroke } from '#document/record.ts';

import { madeOf } from './made-of.ts';
import { type ClientIdOf, createSeedWriter, type SeedUpdate, typeText } from './seed-writer.ts';

const drawAgain = (doc: Y.Doc, entry: string, drawing: readonly RecordStroke[]): void => {
  for (const [index, { colour, width, points }] of drawing.entries()) {
    const line = { entry, line: `line-${index}`, colour, width };
    for (let at = 0; at < points.length; at += pointsInPiece * 2) {
      addPiece(doc, line, points.slice(at, at + pointsInPiece * 2));
    }
  }
};

/** An entry to begin with: who else changed it is proved by leases, never written. */
type WithoutChange<Entry> = Entry extends unknown ? Omit<Entry, 'changedBy'> : never;

const translated = ({ words, translation }: Pick<RecordEntry, 'words' | 'translation'>) => ({
  translationLang: translation?.lang ?? null,
  translatedBy: translation?.by ?? null,
  translationOf: translation === undefined ? null : madeOf(words, translation),
});

/** First content of a lane or preparation, as its authors' updates in causal order. */
export const seedEntries = (
  kind: 'lane' | 'prep',
  entries: readonly WithoutChange<RecordEntry>[],
  clientIdOf: ClientIdOf,
): readonly SeedUpdate[] => {
  const writer = createSeedWriter(kind, clientIdOf);
  const keys = generateNKeysBetween(null, null, entries.length);
  for (const [index, entry] of entries.entries()) {
    const { id, words, translation, drawing = [], ...said } = { drawing: undefined, ...entry };
    const scalars = { ...said, ...translated(entry), order: keys[index] ?? null };
    writer.make(said.typedBy, () => putItem(entriesIn(writer.doc), id, { scalars }));
    typeText(writer, words, () => entryWords(writer.doc, id));
    if (translation) typeText(writer, translation.words, () => entryTranslation(writer.doc, id));
    if (drawing.length > 0) writer.make(said.typedBy, () => drawAgain(writer.doc, id, drawing));
  }
  return writer.finish();
};
