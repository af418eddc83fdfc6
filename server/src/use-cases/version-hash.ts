import { canonicalJson } from '@fourchairs/shared/document/canonical-json.ts';
import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';

import { sha256 } from '#lib/sha256.ts';
import type { VersionDocument } from '#store/store.ts';

/** The record as it is stored and hashed: canonical JSON. */
export const recordText = (record: MeetingRecord): string => canonicalJson(record);
export const contentHashOf = (record: string): string => sha256(record);

/**
 * The hash that chains a version to the one before it: over that one's hash, the canonical record, and the name and
 * state of every document in order of name (VERSION1).
 */
export const versionHash = (
  previousHash: string | null,
  record: string,
  documents: readonly Pick<VersionDocument, 'name' | 'state'>[],
): string =>
  sha256(
    [
      previousHash ?? '',
      sha256(record),
      ...documents
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, state }) => `${name} ${sha256(state)}`),
    ].join('\n'),
  );
