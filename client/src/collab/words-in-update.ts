import * as Y from 'yjs';

/** The words in an update, as they stand in it. */
export const wordsInUpdate = (update: Uint8Array): string =>
  Y.decodeUpdate(update)
    .structs.flatMap((struct) =>
      struct instanceof Y.Item && struct.content instanceof Y.ContentString
        ? [struct.content.str]
        : [],
    )
    .join('');
