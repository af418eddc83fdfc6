import { newUuid } from '@fourchairs/shared/lib/new-uuid.ts';
import * as Y from 'yjs';

/** What `write` adds to a document, as bytes typed under this id; null when that is nothing. */
export const writtenAs = (
  doc: Y.Doc,
  client: number,
  write: (doc: Y.Doc) => void,
): Uint8Array | null => {
  const copy = new Y.Doc({ guid: newUuid() });
  try {
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
    copy.clientID = client;
    const before = Y.encodeStateVector(copy);
    let hasWritten = false;
    copy.on('update', () => {
      hasWritten = true;
    });
    copy.transact(() => write(copy));
    return hasWritten ? Y.encodeStateAsUpdate(copy, before) : null;
  } finally {
    copy.destroy();
  }
};
