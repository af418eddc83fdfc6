import { hash } from 'node:crypto';

import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import type { GapRow, GapSaidRow, GapVersionRow } from '#store/ports/gap-store.ts';
import type { OpeningStepRow } from '#store/ports/opening-store.ts';
import type { ReportRow } from '#store/ports/report-store.ts';
import type { UpdateRow, VersionDocument, VersionRow } from '#store/store.ts';

/**
 * Hashes kept beside what they cover, so that damage and tampering show (SAVE7, VERSION1). Rows of a document are
 * chained: a row that is changed, missing or in another's place breaks the chain. Migration 0004 seals what was there
 * before it with this very code: a formula may be added, never changed.
 */
type Key = { readonly meeting: MeetingId; readonly name: DocumentName };

const sha256 = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  hash('sha256', Buffer.concat(parts.map((part) => Buffer.from(part))), 'buffer');

/** Lengths and values of what is not bytes, so that no two different things read the same. */
const words = (...values: readonly (string | number | null)[]): string =>
  `${JSON.stringify(values)}\n`;

/** Where a document's chain begins. */
export const firstLink = ({ meeting, name }: Key): Uint8Array =>
  sha256(words('document', meeting, name));

export const nextLink = (
  before: Uint8Array,
  { meeting, name }: Key,
  { seq, author, at, bytes }: UpdateRow,
): Uint8Array => sha256(words('row', meeting, name, seq, author, at), before, bytes);

/** Rows as they go to disk, each with its link. */
export const linkRows = (
  key: Key,
  from: Uint8Array,
  rows: readonly UpdateRow[],
): (UpdateRow & { readonly hash: Uint8Array })[] => {
  let link = from;
  return rows.map(({ seq, author, at, bytes }) => {
    link = nextLink(link, key, { seq, author, at, bytes });
    return { seq, author, at, bytes, hash: link };
  });
};

/** `link` is that of the last row a snapshot stands for. */
export const snapshotSeal = (
  { meeting, name }: Key,
  { seq, link, bytes }: { seq: number; link: Uint8Array; bytes: Uint8Array },
): Uint8Array => sha256(words('snapshot', meeting, name, seq), link, bytes);

/** `link` is that of the document's last row. */
export const headSeal = (
  { meeting, name }: Key,
  { epoch, schema, seq, link }: { epoch: number; schema: number; seq: number; link: Uint8Array },
): Uint8Array => sha256(words('head', meeting, name, epoch, schema, seq), link);

const documentWords = (documents: readonly VersionDocument[]): (string | Uint8Array)[] =>
  documents
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, epoch, seq, state }) => [
      words('version-document', name, epoch, seq, state.length),
      state,
    ]);

/** Over everything of a version, those documents too; its own `hash` chains it to the one before. */
export const versionSeal = (
  version: Omit<VersionRow, 'kind'>,
  documents: readonly VersionDocument[],
): Uint8Array => {
  const { meeting, n, title, at, hash: own, previousHash, contentHash, record, by } = version;
  return sha256(
    words('version', meeting, n, title, at, own, previousHash, contentHash, record, by),
    ...documentWords(documents),
  );
};

/** Over a recovery point with all its documents. */
export const recoverySeal = (
  meeting: MeetingId,
  at: number,
  documents: readonly VersionDocument[],
): Uint8Array => sha256(words('recovery-point', meeting, at), ...documentWords(documents));

/** What finishing adds to a meeting: which version, under which title, when. */
export const finishSeal = (
  meeting: MeetingId,
  { n, title, at }: { n: number; title: string; at: number },
): Uint8Array => sha256(words('finished', meeting, n, title, at));

type Decided = Pick<GapRow, 'field' | 'reason' | 'askedBy' | 'askedAt' | 'decidedBy' | 'decidedAt'>;

/** Over what a gap changed in a version, and the gap itself: who asked, who confirmed, when and why. */
export const gapSeal = (
  { meeting, n, place, gap, recordBefore, recordAfter, documents }: GapVersionRow,
  of: Decided,
): Uint8Array =>
  sha256(
    words('gap', meeting, n, place, gap, recordBefore, recordAfter, documents),
    words(of.field, of.reason, of.askedBy, of.askedAt, of.decidedBy, of.decidedAt),
  );

/** The same over what a gap changed beside the versions. */
export const gapSaidSeal = (
  { meeting, place, gap, kind, about, before, after }: GapSaidRow,
  of: Decided,
): Uint8Array =>
  sha256(
    words('gap-said', meeting, place, gap, kind, about, before.length, after.length),
    before,
    after,
    words(of.field, of.reason, of.askedBy, of.askedAt, of.decidedBy, of.decidedAt),
  );

/** Where the chain of a meeting's openings begins. */
export const firstOpeningLink = (meeting: MeetingId): Uint8Array =>
  sha256(words('openings', meeting));

export const nextOpeningLink = (
  before: Uint8Array,
  { meeting, place, opening, step, askedBy, by, at, words: said, until }: OpeningStepRow,
): Uint8Array =>
  sha256(words('opening', meeting, place, opening, step, askedBy, by, at, said, until), before);

/** Over all of a report but its bytes, whose hash is in it. */
export const reportSeal = (report: ReportRow): Uint8Array => {
  const { id, meeting, writer, name, type, size, sha256: of, came, addedBy, at, shownAt } = report;
  return sha256(
    words('report', id, meeting, writer, name, type, size, of, came, addedBy, at, shownAt),
  );
};

export const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
