import { type DocumentName, parseDocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { DocumentKind } from '@fourchairs/shared/document/roots.ts';
import type { Clock } from '@fourchairs/shared/lib/clock.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import {
  type Credit,
  DamagedRow,
  type DocumentKey,
  type DocumentStore,
  type Lease,
  type StoredDocument,
} from '#store/store.ts';

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
  readonly credits: readonly Credit[];
  /** The leases of all epochs: words outlive a restore. */
  readonly typists: ReadonlyMap<number, PersonId>;
  /** The row from which on the disk has not what was written: the document is what was before it (SAVE7). */
  readonly damagedAt: number | null;
};

export type LoadDeps = {
  readonly documents: DocumentStore;
  readonly clock: Clock;
  readonly documentBytes: number;
};

const kindOf = (name: DocumentName): DocumentKind =>
  must(parseDocumentName(name), 'kind of a document').kind;

const peopleOf = (leases: readonly Lease[]): Map<number, PersonId> =>
  new Map(leases.map(({ clientId, person }) => [clientId, person]));

type Read = { readonly stored: StoredDocument; readonly damagedAt: number | null };

const read = async (documents: DocumentStore, key: DocumentKey): Promise<Read | null> => {
  try {
    const stored = await documents.load(key);
    return stored && { stored, damagedAt: null };
  } catch (error) {
    if (error instanceof DamagedRow) return { stored: error.good, damagedAt: error.seq };
    throw error;
  }
};

/**
 * Reads a document from the store. null: there is none. Rejects rather than make a blank one (JOIN6). Of a damaged one
 * what is good, for reading only.
 */
export const loadDocument = async (
  { documents, clock, documentBytes }: LoadDeps,
  key: DocumentKey,
): Promise<LoadedDocument | null> => {
  const found = await read(documents, key);
  if (found === null) return null;
  const { stored, damagedAt } = found;
  const [leases, credits, typists] = await Promise.all([
    documents.leases(key, stored.epoch),
    documents.credits(key),
    documents.typists(key),
  ]);
  const document = new LiveDocument(kindOf(key.name), { limit: documentBytes, clock });
  const rows = stored.rows.map(({ bytes }) => bytes);
  document.fill(stored.snapshot === null ? rows : [stored.snapshot.bytes, ...rows]);
  return {
    document,
    epoch: stored.epoch,
    schema: stored.schema,
    seq: stored.seq,
    tail: { rows: rows.length, bytes: rows.reduce((sum, { length }) => sum + length, 0) },
    leases: peopleOf(leases),
    typists: peopleOf(typists),
    credits,
    damagedAt,
  };
};
