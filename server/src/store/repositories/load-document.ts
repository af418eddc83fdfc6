import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { Database } from '#store/repositories/database.ts';
import { isIntact } from '#store/repositories/row-hash.ts';
import { template } from '#store/sql/template.ts';
import {
  DamagedRow,
  type DocumentStore,
  type StoredDocument,
  type UpdateRow,
} from '#store/store.ts';

type Key = { meeting: MeetingId; name: DocumentName };
type Head = { readonly epoch: number; readonly schema: number; readonly seq: number };
type Hashed = { readonly seq: number; readonly bytes: Uint8Array; readonly hash: Uint8Array };
type HashedUpdate = Hashed & { readonly author: PersonId; readonly at: number };

const queriesFor = ({ db }: Database) => ({
  head: template<Key>().of((slot) =>
    db
      .selectFrom('document')
      .select(['epoch', 'schema', 'seq'])
      .where('meeting', '=', slot('meeting'))
      .where('name', '=', slot('name')),
  ),
  snapshot: template<Key>().of((slot) =>
    db
      .selectFrom('documentSnapshot')
      .select(['seq', 'bytes', 'hash'])
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

/** Puts a document together and looks at every row on the way: in order, without a gap, up to the head, unharmed. */
const assemble = (
  key: Key,
  head: Head,
  snapshot: Hashed | null,
  updates: readonly HashedUpdate[],
): StoredDocument => {
  const upTo = (
    seq: number,
    rows: readonly UpdateRow[],
    withSnapshot: boolean,
  ): StoredDocument => ({
    key,
    epoch: head.epoch,
    schema: head.schema,
    seq,
    snapshot: snapshot && withSnapshot ? { seq: snapshot.seq, bytes: snapshot.bytes } : null,
    rows,
  });
  if (snapshot && !isIntact(snapshot)) throw new DamagedRow(snapshot.seq, upTo(0, [], false));
  const rows: UpdateRow[] = [];
  let last = snapshot?.seq ?? 0;
  for (const update of updates) {
    const { seq, bytes, author, at } = update;
    if (seq !== last + 1 || !isIntact(update))
      throw new DamagedRow(last + 1, upTo(last, rows, true));
    rows.push({ seq, bytes, author, at });
    last = seq;
  }
  if (last !== head.seq) throw new DamagedRow(last + 1, upTo(last, rows, true));
  return upTo(last, rows, true);
};

/** Head, snapshot and rows of one moment. */
export const createLoad = (database: Database): DocumentStore['load'] => {
  const { head, snapshot, updates } = queriesFor(database);
  return async (key) => {
    const of = { meeting: key.meeting, name: key.name };
    const [heads, snapshots, rows] = await database.connection.read<[Head, Hashed, HashedUpdate]>(
      head(of),
      snapshot(of),
      updates(of),
    );
    const [found] = heads;
    return found ? assemble(of, found, snapshots[0] ?? null, rows) : null;
  };
};
