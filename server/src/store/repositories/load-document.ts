import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import {
  type HashedRow,
  type HeadRow,
  type SnapshotRow,
  assemble,
} from '#store/repositories/assemble.ts';
import type { CreditEnd } from '#store/repositories/credit-seals.ts';
import type { Database } from '#store/repositories/database.ts';
import { template } from '#store/sql/template.ts';
import type { DocumentStore } from '#store/store.ts';

type Key = { meeting: MeetingId; name: DocumentName };

const queriesFor = ({ db }: Database) => ({
  head: template<Key>().of((slot) =>
    db
      .selectFrom('document')
      .select(['epoch', 'schema', 'seq', 'seal', 'credits', 'creditLink'])
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

/** Head, snapshot and rows of one moment. */
export const createLoad = (database: Database): DocumentStore['load'] => {
  const { head, snapshot, updates } = queriesFor(database);
  return async (key) => {
    const of = { meeting: key.meeting, name: key.name };
    const [heads, snapshots, rows] = await database.connection.read<
      [HeadRow & CreditEnd, SnapshotRow, HashedRow]
    >(head(of), snapshot(of), updates(of));
    const [found] = heads;
    if (found === undefined) return null;
    const { document, link } = assemble(of, found, snapshots[0] ?? null, rows);
    // One that is known is newer: rows may be on their way to the disk.
    if (database.heads.get(of) === null) {
      const { epoch, schema, credits, creditLink } = found;
      database.heads.set(of, { epoch, schema, seq: document.seq, link, credits, creditLink });
    }
    return document;
  };
};
