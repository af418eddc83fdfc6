import { generateNKeysBetween } from 'fractional-indexing';

import { entriesIn, entryWords } from '#document/entries.ts';
import { putItem } from '#document/items.ts';
import type { RecordEntry } from '#document/record.ts';

import { type ClientIdOf, createSeedWriter, type SeedUpdate, typeText } from './seed-writer.ts';

/** First content of a lane or preparation, as its authors' updates in causal order. */
export const seedEntries = (
  kind: 'lane' | 'prep',
  entries: readonly RecordEntry[],
  clientIdOf: ClientIdOf,
): readonly SeedUpdate[] => {
  const writer = createSeedWriter(kind, clientIdOf);
  const keys = generateNKeysBetween(null, null, entries.length);
  for (const [index, { id, words, ...scalars }] of entries.entries()) {
    writer.make(scalars.typedBy, () =>
      putItem(entriesIn(writer.doc), id, { scalars: { ...scalars, order: keys[index] ?? null } }),
    );
    typeText(writer, words, () => entryWords(writer.doc, id));
  }
  return writer.finish();
};
