import { type DocumentKind, createDocument } from '@fourchairs/shared/document/roots.ts';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/** The update a client with this id would send for this change, when it knows `known`. */
export const craft = (
  known: Y.Doc,
  clientId: number,
  change: (doc: Y.Doc) => void,
  kind: DocumentKind = 'meeting',
): Uint8Array => {
  const doc = createDocument(kind);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(known));
  doc.clientID = clientId;
  const before = Y.encodeStateVector(doc);
  let update = new Uint8Array([0, 0]);
  doc.on('update', (produced: Uint8Array) => {
    update = new Uint8Array(produced);
  });
  doc.transact(() => change(doc));
  return update.length > 2 ? update : Y.encodeStateAsUpdate(doc, before);
};

/** Bytes of an update written by hand: numbers are varUints, strings varStrings. */
export const rawUpdate = (...parts: readonly (number | string | Uint8Array)[]): Uint8Array =>
  encoding.encode((encoder) => {
    for (const part of parts) {
      if (typeof part === 'number') encoding.writeVarUint(encoder, part);
      else if (typeof part === 'string') encoding.writeVarString(encoder, part);
      else encoding.writeUint8Array(encoder, part);
    }
  });

/** An update that only deletes. */
export const rawDelete = (client: number, clock: number, length: number): Uint8Array =>
  rawUpdate(0, 1, client, 1, clock, length);
