import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import {
  type TypedWords,
  listTypedWords,
  pathOf,
} from '@fourchairs/shared/document/typed-words.ts';
import * as Y from 'yjs';

/** Words typed here that the server has not confirmed, of one text, in reading order. */
export type UnsavedWords = TypedWords & { readonly document: DocumentName };

/** Where something was changed that is no words: chosen, moved, ticked or taken out. */
export type UnsavedPlace = Pick<UnsavedWords, 'document' | 'where'>;

/**
 * What `client` typed in `doc` from its own clock `clock` on and what still stands (CLIENT3). Codes, days and numbers are
 * not words: `changedPlaces` says where they were changed.
 */
export const listUnsavedWords = (
  document: DocumentName,
  doc: Y.Doc,
  typed: { readonly client: number; readonly clock: number },
): UnsavedWords[] => listTypedWords(doc, typed).map((each) => ({ document, ...each }));

const bringsWords = (update: Uint8Array): boolean =>
  Y.decodeUpdate(update).structs.some(
    (struct) => struct instanceof Y.Item && struct.content instanceof Y.ContentString,
  );

/** Where an edit changed something that copying its words would not bring back; nowhere when it only brought words. */
export const changedPlaces = (
  document: DocumentName,
  update: Uint8Array,
  { changed }: Y.Transaction,
): UnsavedPlace[] =>
  bringsWords(update) ? [] : [...changed.keys()].map((type) => ({ document, where: pathOf(type) }));
