import type * as Y from 'yjs';

import type { PersonId } from '#lib/ids.ts';

import { drawnPieces } from './drawing.ts';
import type { Placed } from './items.ts';
import { type AuthorOf, authorOfValue } from './record-text.ts';

/** What says something besides the words: under which heading they stand, what was chosen, and how it is rated. */
const saying = ['topic', 'outcome', 'card', 'face', 'level', 'tme', 'skipped'] as const;

const authorsOfPiece = (piece: Y.Map<unknown>, authorOf: AuthorOf): (PersonId | null)[] => [
  piece._item === null ? null : authorOf(piece._item.id.client, piece._item.id.clock),
  ...[...piece.keys()].map((key) => authorOfValue(piece, key, authorOf)),
];

/** Everybody who placed, chose, rated or drew what stands in an entry, as their leases prove: each once. */
export const changersOf = (doc: Y.Doc, { id, item }: Placed, authorOf: AuthorOf): PersonId[] => {
  const authors = [
    ...saying.map((key) => authorOfValue(item, key, authorOf)),
    ...drawnPieces(doc, id).flatMap((piece) => authorsOfPiece(piece, authorOf)),
  ];
  return [...new Set(authors)].filter((person) => person !== null);
};
