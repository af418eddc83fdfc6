import * as Y from 'yjs';

import type { CommittedDocument } from '#use-cases/live-meetings.ts';

/** One of the documents that a version holds. */
export const docOf = (
  documents: readonly Pick<CommittedDocument, 'name' | 'state'>[],
  name: string,
): Y.Doc => {
  const doc = new Y.Doc();
  const found = documents.find((document) => document.name === name);
  if (found) Y.applyUpdateV2(doc, found.state);
  return doc;
};
