import { canonicalJson } from '@fourchairs/shared/document/canonical-json.ts';
import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';

import { sha256 } from '#lib/sha256.ts';
import type { VersionDocument } from '#store/store.ts';

/** The record as it is stored and hashed: canonical JSON. */
export const recordText = (record: MeetingRecord): string => canonicalJson(record);
export const contentHashOf = (record: string): string => sha256(record);

/**
 * The hash that chains a version to the one before it: over that one's hash, the hash of the canonical record, and the
 * name and hash of the state of every document in order of name (VERSION1).
 */
export const hashOfHashes = (
  previousHash: string | null,
  recordHash: string,
  documents: readonly { readonly name: string; readonly hash: string }[],
): string =>
  sha256(
    [
      previousHash ?? '',
      recordHash,
      ...documents
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, hash }) => `${name} ${hash}`),
    ].join('\n'),
  );

/** The same of a version as it stands. */
export const versionHash = (
  previousHash: string | null,
  record: string,
  documents: readonly Pick<VersionDocument, 'name' | 'state'>[],
): string =>
  hashOfHashes(
    previousHash,
    sha256(record),
    documents.map(({ name, state }) => ({ name, hash: sha256(state) })),
  );
