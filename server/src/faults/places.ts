import { addEntry, entriesOf } from '@fourchairs/shared/document/entries.ts';
import { listOutcomes } from '@fourchairs/shared/document/outcomes.ts';
import { notesOf } from '@fourchairs/shared/document/plan-items.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import * as Y from 'yjs';

import { addTitled, titleOf } from '#collab/testing/words.ts';
import { paragraphOf } from '#simulate/honest-typist.ts';

/** Texts of a document in which marks can be typed, each under an id that every page gives it. */
export type Place = {
  readonly name: string;
  /** A text of one's own; returns its id. */
  readonly begin: (doc: Y.Doc, words: string) => string;
  readonly texts: (doc: Y.Doc) => ReadonlyMap<string, Y.Text>;
};

export const inOutcomes: Place = {
  name: 'outcomes',
  begin: addTitled,
  texts: (doc) => new Map(listOutcomes(doc).map(({ id }) => [id, titleOf(doc, id)])),
};

const idOf = (text: Y.Text): string => JSON.stringify(text._item?.id ?? null);

const notesTexts = (doc: Y.Doc): Y.XmlText[] =>
  notesOf(doc)
    .toArray()
    .flatMap((each) => (each instanceof Y.XmlElement ? each.toArray() : []))
    .filter((each) => each instanceof Y.XmlText);

export const inNotes: Place = {
  name: 'notes',
  begin: (doc, words) => {
    const paragraph = paragraphOf(words);
    notesOf(doc).insert(0, [paragraph]);
    const text = paragraph.get(0);
    return text instanceof Y.XmlText ? idOf(text) : '';
  },
  texts: (doc) => new Map(notesTexts(doc).map((text) => [idOf(text), text])),
};

/** The lane of this person, who types in it. */
export const inLaneOf = (person: PersonId): Place => ({
  name: 'lane',
  begin: (doc, words) =>
    addEntry(doc, {
      kind: 'view',
      topic: 'my-words',
      saidBy: person,
      typedBy: person,
      how: 'self',
      lang: 'en-GB',
      helpedBy: null,
      words,
    }),
  texts: (doc) => new Map(entriesOf(doc).map(({ id, words }) => [id, words])),
});
