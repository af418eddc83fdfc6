import { randomInt } from 'node:crypto';

import { parseDocumentName } from '@fourchairs/shared/document/document-name.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import * as Y from 'yjs';

import type { Credit, DocumentKey, Store, UpdateRow } from '#store/store.ts';

const openStored = async ({ documents }: Store, key: DocumentKey) => {
  const stored = must(await documents.load(key), `document ${key.name}`);
  const { kind } = must(parseDocumentName(key.name), 'a document name');
  const doc = createDocument(kind);
  if (stored.snapshot) Y.applyUpdate(doc, stored.snapshot.bytes);
  for (const { bytes } of stored.rows) Y.applyUpdate(doc, bytes);
  return { doc, epoch: stored.epoch, seq: stored.seq };
};

/** Who took out which words, as the engine keeps it (VERSION6). */
const removedIn = (transaction: Y.Transaction, person: PersonId): Credit[] => {
  const credits: Credit[] = [];
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, ({ id, length }) => {
    credits.push({ kind: 'removed', client: id.client, clock: id.clock, length, person });
  });
  return credits;
};

/**
 * Writes into a document that nobody has open, as its people would have done: each under a lease of their own, every
 * edit a row of its author at its time.
 */
export const openForWriting = async (store: Store, key: DocumentKey) => {
  const { doc, epoch, seq } = await openStored(store, key);
  const taken = await store.documents.leases(key, epoch);
  const leases = new Map<PersonId, number>();
  const rows: UpdateRow[] = [];
  const kept: Credit[] = [];

  const draw = (): number => {
    const id = randomInt(1, 2 ** 32);
    const isTaken =
      taken.some(({ clientId }) => clientId === id) || [...leases.values()].includes(id);
    return isTaken ? draw() : id;
  };
  const leaseOf = (person: PersonId): number => {
    const id = leases.get(person) ?? draw();
    leases.set(person, id);
    return id;
  };
  return {
    doc,
    /** Runs one edit as this person. */
    as: (author: PersonId, at: number, edit: (doc: Y.Doc) => void): void => {
      doc.clientID = leaseOf(author);
      const keep = (bytes: Uint8Array) =>
        void rows.push({ seq: seq + rows.length + 1, bytes, author, at });
      const remember = (transaction: Y.Transaction) =>
        void kept.push(...removedIn(transaction, author));
      doc.on('update', keep);
      doc.on('afterTransaction', remember);
      doc.transact(() => edit(doc));
      doc.off('update', keep);
      doc.off('afterTransaction', remember);
    },
    /** Puts everything on the disk. */
    save: async (): Promise<void> => {
      await Promise.all(
        [...leases].map(([person, clientId]) =>
          store.documents.lease(key, epoch, { clientId, person }),
        ),
      );
      if (rows.length > 0) await store.documents.append([{ key, epoch, rows, credits: kept }]);
      doc.destroy();
    },
  };
};
