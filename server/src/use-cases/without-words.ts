import { canonicalJson } from '@fourchairs/shared/document/canonical-json.ts';
import {
  type DocumentName,
  parseDocumentName,
  prepOf,
} from '@fourchairs/shared/document/document-name.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import { homeOf } from '@fourchairs/shared/document/take-out/plain-key.ts';
import { preparedAs } from '@fourchairs/shared/document/take-out/prepared-as.ts';
import {
  countInRecord,
  takeOutOfDocument,
  takeOutOfRecord,
  type TakenOut,
} from '@fourchairs/shared/document/take-out/take-out.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import * as Y from 'yjs';

import { sha256 } from '#lib/sha256.ts';
import type { GapStore, GappedVersion } from '#store/ports/gap-store.ts';
import type { Store, VersionDocument } from '#store/store.ts';
import { parseRecord } from '#use-cases/read-version.ts';
import { recordText } from '#use-cases/version-hash.ts';

type Without = Parameters<GapStore['takeOut']>[2];
type Gap = TakenOut & { readonly gap: string };

const emptyDocument = (name: DocumentName): Y.Doc =>
  createDocument(must(parseDocumentName(name), 'a document name').kind);

/** A version's state without the words; the very same where they do not stand in it. */
const stateWithout = (document: VersionDocument, gap: Gap): VersionDocument => {
  if (document.name !== homeOf(gap.field)) return document;
  const doc = emptyDocument(document.name);
  Y.applyUpdateV2(doc, document.state);
  const found = takeOutOfDocument(doc, gap);
  const state = found ? Y.encodeStateAsUpdateV2(doc) : document.state;
  doc.destroy();
  return { ...document, state };
};

const versionWithout = async (
  { versions, gaps }: Store,
  { meeting, n }: { meeting: MeetingId; n: number },
  gap: Gap,
): Promise<GappedVersion[]> => {
  const [version, before, earlier] = await Promise.all([
    versions.version(meeting, n),
    versions.versionDocuments(meeting, n),
    gaps.ofVersion(meeting, n),
  ]);
  const { record: text } = must(version, `version ${n}`);
  const record = recordText(takeOutOfRecord(parseRecord({ record: text }), gap));
  const states = before.map((document) => stateWithout(document, gap));
  const changed = states.flatMap(({ name, state }, index) => {
    const old = must(before[index], 'the same document').state;
    return state === old ? [] : [[name, sha256(old), sha256(state)]];
  });
  if (record === text && changed.length === 0) return [];
  return [
    {
      n,
      place: earlier.length + 1,
      recordBefore: sha256(text),
      recordAfter: sha256(record),
      documents: canonicalJson(changed),
      record,
      states,
    },
  ];
};

type Left = Omit<Without['documents'][number], 'bytes'> & { readonly doc: Y.Doc };

/** A document as it was left at Finish; null where nobody ever wrote in it. */
const openLeft = async ({ documents }: Store, key: Left['key']): Promise<Left | null> => {
  const stored = await documents.load(key);
  if (stored === null || stored.seq === 0) return null;
  const doc = emptyDocument(key.name);
  if (stored.snapshot !== null) Y.applyUpdate(doc, stored.snapshot.bytes);
  for (const { bytes } of stored.rows) Y.applyUpdate(doc, bytes);
  return { key, epoch: stored.epoch, seq: stored.seq, doc };
};

/** It without the words, and without the rows they were typed in. */
const closed = ({ doc, ...left }: Left): Without['documents'][number] => {
  const bytes = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return { ...left, bytes };
};

/**
 * The preparation that words of a lane were shown from holds them, too. Nobody reads it for this: only the words that
 * everybody was shown are looked for, in the entry they were shown from.
 */
const preparationWithout = async (
  store: Store,
  { key: { meeting, name }, doc: lane }: Left,
  { field, words }: Gap,
): Promise<Without['documents']> => {
  const [parsed, prepared] = [parseDocumentName(name), preparedAs(lane, field)];
  if (parsed?.kind !== 'lane' || prepared === null) return [];
  const prep = await openLeft(store, { meeting, name: prepOf(parsed.owner) });
  if (prep === null) return [];
  if (takeOutOfDocument(prep.doc, { field: prepared, words })) return [closed(prep)];
  prep.doc.destroy();
  return [];
};

/** The document the words stand in, and the preparation they came from. */
const documentsWithout = async (
  store: Store,
  meeting: MeetingId,
  gap: Gap,
): Promise<Without['documents']> => {
  const name = homeOf(gap.field);
  const left = name === null ? null : await openLeft(store, { meeting, name });
  if (left === null) return [];
  const prepared = await preparationWithout(store, left, gap);
  takeOutOfDocument(left.doc, gap);
  return [closed(left), ...prepared];
};

/** Everything of a saved meeting that holds the words, without them. */
export const withoutWords = async (
  store: Store,
  { meeting, last, gap }: { meeting: MeetingId; last: number; gap: Gap },
): Promise<Without> => {
  const numbers = Array.from({ length: last }, (_, index) => index + 1);
  const [versions, documents] = await Promise.all([
    Promise.all(numbers.map((n) => versionWithout(store, { meeting, n }, gap))),
    documentsWithout(store, meeting, gap),
  ]);
  return { versions: versions.flat(), documents };
};

/** Whether every version that still holds the words in its record is made without them, in record and state alike. */
export const isGone = ({ versions }: Without, { field, words, gap }: Gap): boolean =>
  versions.every(({ record, states }) => {
    const parsed = parseRecord({ record });
    const home = states.find(({ name }) => name === homeOf(field));
    return (
      countInRecord(parsed, { field, words }) === 0 &&
      (home === undefined || stateWithout(home, { field, words, gap }).state === home.state)
    );
  });
