import { type DocumentName, parseDocumentName } from '@fourchairs/shared/document/document-name.ts';

import type { FinishedMeeting } from './connect-meeting.ts';
import { type OutboxRow, readRows } from './outbox.ts';
import type { UnsavedWords } from './unsaved-words.ts';
import { wordsInUpdate } from './words-in-update.ts';

const documentOf = ({ owner }: OutboxRow): DocumentName | null => {
  const name = owner.split('/').at(-1) ?? '';
  return parseDocumentName(name) === null ? null : (name as DocumentName);
};

/**
 * What somebody typed on their own device in a meeting that was finished before they were back (CLIENT3, VERSION2): by
 * document, in the order it was typed. Whether the server got some of it, and only its answer was lost, nobody knows.
 */
export const readLeftBehind = async (
  person: string,
  meeting: string,
  now: number,
): Promise<FinishedMeeting> => {
  const typed = new Map<DocumentName, string>();
  for (const row of await readRows({ person, meeting }, now)) {
    const document = documentOf(row);
    if (document === null) continue;
    typed.set(document, (typed.get(document) ?? '') + wordsInUpdate(row.update));
  }
  const all: UnsavedWords[] = [...typed]
    .filter(([, words]) => words.trim() !== '')
    .map(([document, words]) => ({ document, where: [], words }));
  const isOwn = ({ document }: UnsavedWords) => parseDocumentName(document)?.kind === 'prep';
  return {
    version: null,
    words: all.filter((each) => !isOwn(each)),
    ownWords: all.filter(isOwn),
    places: [],
  };
};
