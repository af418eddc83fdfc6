import * as Y from 'yjs';

import type { AuthorRun, RecordText } from '#document/record.ts';
import type { DocumentKind } from '#document/roots.ts';
import { createDocument } from '#document/roots.ts';
import type { PersonId } from '#lib/ids.ts';

/** One author's part of a document's first content; apply and store the parts in the order given. */
export type SeedUpdate = {
  readonly author: PersonId | null;
  readonly clientId: number;
  /** V1. */
  readonly update: Uint8Array;
};

/** The client id leased to a person for this document; `null` asks for the one of whoever makes the document. */
export type ClientIdOf = (person: PersonId | null) => number;

type Step = { readonly author: PersonId | null; readonly write: () => void };

const byAuthor = (steps: readonly Step[]): Map<PersonId | null, Step[]> => {
  const groups = new Map<PersonId | null, Step[]>();
  for (const step of steps) {
    const group = groups.get(step.author) ?? [];
    group.push(step);
    groups.set(step.author, group);
  }
  return groups;
};

/**
 * Writes a new document as if each author had typed their own part: first the items everybody's words stand in, then
 * the words, each author's in one update under their own client id.
 */
export const createSeedWriter = (kind: DocumentKind, clientIdOf: ClientIdOf) => {
  const doc = createDocument(kind);
  const making: Step[] = [];
  const picking: Step[] = [];
  const typing: Step[] = [];
  const updates: SeedUpdate[] = [];

  const runAs = (author: PersonId | null, steps: readonly Step[]) => {
    doc.clientID = clientIdOf(author);
    const take = (update: Uint8Array) => {
      updates.push({ author, clientId: doc.clientID, update });
    };
    doc.on('update', take);
    doc.transact(() => {
      for (const { write } of steps) write();
    });
    doc.off('update', take);
  };

  return {
    doc,
    /** An item, made by `author` before anybody's words. */
    make: (author: PersonId | null, write: () => void) => making.push({ author, write }),
    /** Words that `author` put in from elsewhere, after everything is made and before anybody types. */
    pick: (author: PersonId | null, write: () => void) => picking.push({ author, write }),
    /** Something written in its author's turn, after everything is made. */
    type: (author: PersonId | null, write: () => void) => typing.push({ author, write }),
    /** Runs everything; the document is then complete. */
    finish: (): readonly SeedUpdate[] => {
      for (const [author, steps] of byAuthor(making)) runAs(author, steps);
      for (const [author, steps] of byAuthor(picking)) runAs(author, steps);
      for (const [author, steps] of byAuthor(typing)) runAs(author, steps);
      return updates;
    },
  };
};
export type SeedWriter = ReturnType<typeof createSeedWriter>;

/** Puts pieces into something one after another, in any order, so that they end up in theirs. */
export const createPlaces = (lengths: readonly number[]) => {
  const done = lengths.map(() => false);
  return {
    /** Where piece `index` belongs now; from then on it counts as there. */
    take: (index: number): number => {
      done[index] = true;
      return lengths.slice(0, index).reduce((sum, length, at) => sum + (done[at] ? length : 0), 0);
    },
  };
};

/** Stretches of a text by author, with their words. */
export const runsWithWords = ({
  text,
  by,
}: RecordText): readonly (AuthorRun & { readonly words: string; readonly from: number })[] => {
  let from = 0;
  return by.map((run) => {
    const start = from;
    from += run.length;
    return { ...run, from: start, words: text.slice(start, from) };
  });
};

/** Types a record's text into an empty text of the document, each author in their own turn. */
export const typeText = (writer: SeedWriter, record: RecordText, find: () => Y.Text): void => {
  const runs = runsWithWords(record);
  const places = createPlaces(runs.map((run) => run.length));
  for (const [index, { person, words, picked }] of runs.entries())
    writer[picked === true ? 'pick' : 'type'](person, () =>
      find().insert(places.take(index), words),
    );
};
