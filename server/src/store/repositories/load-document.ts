import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { Database } from '#store/repositories/database.ts';
import { firstLink, headSeal, isSame, nextLink, snapshotSeal } from '#store/repositories/seals.ts';
import { template } from '#store/sql/template.ts';
import {
  DamagedRow,
  type DocumentStore,
  type StoredDocument,
  type UpdateRow,
} from '#store/store.ts';

type Key = { meeting: MeetingId; name: DocumentName };
type Head = {
  readonly epoch: number;
  readonly schema: number;
  readonly seq: number;
  readonly seal: Uint8Array;
};
type Hashed = { readonly seq: number; readonly bytes: Uint8Array; readonly hash: Uint8Array };
type Snapshot = Hashed & { readonly link: Uint8Array };
type HashedUpdate = Hashed & { readonly author: PersonId; readonly at: number };

const queriesFor = ({ db }: Database) => ({
  head: template<Key>().of((slot) =>
    db
      .selectFrom('document')
      .select(['epoch', 'schema', 'seq', 'seal'])
      .where('meeting', '=', slot('meeting'))
      .where('name', '=', slot('name')),
  ),
  snapshot: template<Key>().of((slot) =>
    db
      .selectFrom('documentSnapshot')
      .select(['seq', 'bytes', 'hash', 'link'])
      .where('meeting', '=', slot('meeting'))
      .where('name', '=', slot('name')),
  ),
  updates: template<Key>().of((slot) =>
    db
      .selectFrom('documentUpdate')
      .select(['seq', 'author', 'at', 'bytes', 'hash'])
      .where('meeting', '=', slot('meeting'))
      .where('name', '=', slot('name'))
      .orderBy('seq'),
  ),
});

type Assembled = { readonly document: StoredDocument; readonly link: Uint8Array };

/** Puts a document together and looks at every row on the way: in order, without a gap, up to the head, unharmed. */
const assemble = (
  key: Key,
  head: Head,
  snapshot: Snapshot | null,
  updates: readonly HashedUpdate[],
): Assembled => {
  const rows: UpdateRow[] = [];
  const upTo = (seq: number, kept: Snapshot | null = snapshot): StoredDocument => ({
    key,
    epoch: head.epoch,
    schema: head.schema,
    seq,
    snapshot: kept && { seq: kept.seq, bytes: kept.bytes },
    rows,
  });
  if (snapshot && !isSame(snapshotSeal(key, snapshot), snapshot.hash)) {
    throw new DamagedRow(snapshot.seq, upTo(0, null));
  }
  let last = snapshot?.seq ?? 0;
  let link = snapshot?.link ?? firstLink(key);
  for (const { seq, bytes, author, at, hash } of updates) {
    const row = { seq, bytes, author, at };
    const next = nextLink(link, key, row);
    if (seq !== last + 1 || !isSame(next, hash)) throw new DamagedRow(last + 1, upTo(last));
    rows.push(row);
    last = seq;
    link = next;
  }
  const isWhole = last === head.seq && isSame(headSeal(key, { ...head, link }), head.seal);
  if (!isWhole) throw new DamagedRow(last + 1, upTo(last));
  return { document: upTo(last), link };
};

/** Head, snapshot and rows of one moment. */
export const createLoad = (database: Database): DocumentStore['load'] => {
  const { head, snapshot, updates } = queriesFor(database);
  return async (key) => {
    const of = { meeting: key.meeting, name: key.name };
    const [heads, snapshots, rows] = await database.connection.read<[Head, Snapshot, HashedUpdate]>(
      head(of),
      snapshot(of),
      updates(of),
    );
    const [found] = heads;
    if (found === undefined) return null;
    const { document, link } = assemble(of, found, snapshots[0] ?? null, rows);
    // One that is known is newer: rows may be on their way to the disk.
    if (database.heads.get(of) === null)
      database.heads.set(of, { epoch: found.epoch, schema: found.schema, seq: document.seq, link });
    return document;
  };
};
