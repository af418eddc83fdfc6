import { type DocumentName, parseDocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { DocumentKind } from '@fourchairs/shared/document/roots.ts';
import type { Clock } from '@fourchairs/shared/lib/clock.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import type { DocumentKey, DocumentStore } from '#store/store.ts';

import { LiveDocument } from './live-document.ts';

/** A document as it came from the disk. */
export type LoadedDocument = {
  readonly document: LiveDocument;
  readonly epoch: number;
  readonly schema: number;
  readonly seq: number;
  /** Rows and bytes since the last snapshot: what compaction looks at. */
  readonly tail: { readonly rows: number; readonly bytes: number };
  readonly leases: Map<number, PersonId>;
};

export type LoadDeps = {
  readonly documents: DocumentStore;
  readonly clock: Clock;
  readonly documentBytes: number;
};

const kindOf = (name: DocumentName): DocumentKind =>
  must(parseDocumentName(name), 'kind of a document').kind;

/** Reads a document from the store. null: there is none. Rejects rather than make a blank one (JOIN6). */
export const loadDocument = async (
  { documents, clock, documentBytes }: LoadDeps,
  key: DocumentKey,
): Promise<LoadedDocument | null> => {
  const stored = await documents.load(key);
  if (stored === null) return null;
  const leases = await documents.leases(key, stored.epoch);
  const document = new LiveDocument(kindOf(key.name), { limit: documentBytes, clock });
  const rows = stored.rows.map(({ bytes }) => bytes);
  document.fill(stored.snapshot === null ? rows : [stored.snapshot.bytes, ...rows]);
  return {
    document,
    epoch: stored.epoch,
    schema: stored.schema,
    seq: stored.seq,
    tail: { rows: rows.length, bytes: rows.reduce((sum, { length }) => sum + length, 0) },
    leases: new Map(leases.map(({ clientId, person }) => [clientId, person])),
  };
};
