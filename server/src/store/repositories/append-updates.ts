import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { Database } from '#store/repositories/database.ts';
import { rowHash } from '#store/repositories/row-hash.ts';
import { type Guard, stepOf } from '#store/sql/step.ts';
import { template } from '#store/sql/template.ts';
import { type DocumentStore, StoreConflict } from '#store/store.ts';

type Key = { meeting: MeetingId; name: DocumentName };
type Head = Key & { epoch: number; before: number; last: number };
type Update = Key & {
  seq: number;
  author: PersonId;
  at: number;
  bytes: Uint8Array;
  hash: Uint8Array;
};

const follows: Guard = {
  rows: 1,
  otherwise: 'The document is not at the epoch and row that these rows follow',
};

/** A head moves only from the row before, in the same epoch: so a log has no gaps (SAVE2). */
const moveHead = ({ db }: Database) =>
  template<Head>().of((slot) =>
    db
      .updateTable('document')
      .set({ seq: slot('last') })
      .where('meeting', '=', slot('meeting'))
      .where('name', '=', slot('name'))
      .where('epoch', '=', slot('epoch'))
      .where('seq', '=', slot('before')),
  );

const addUpdate = ({ db }: Database) =>
  template<Update>().of((slot) =>
    db.insertInto('documentUpdate').values({
      meeting: slot('meeting'),
      name: slot('name'),
      seq: slot('seq'),
      author: slot('author'),
      at: slot('at'),
      bytes: slot('bytes'),
      hash: slot('hash'),
    }),
  );

type Part = Parameters<DocumentStore['append']>[0][number];

const headOf = ({ key, epoch, rows }: Part): Head[] => {
  const [first] = rows;
  if (first === undefined) return [];
  if (rows.some((row, index) => row.seq !== first.seq + index)) {
    throw new StoreConflict('The rows of a document are not in order');
  }
  const { meeting, name } = key;
  const before = first.seq - 1;
  return [{ meeting, name, epoch, before, last: before + rows.length }];
};

const updatesOf = ({ key, rows }: Part): Update[] =>
  rows.map(({ seq, author, at, bytes }) => ({
    meeting: key.meeting,
    name: key.name,
    seq,
    author,
    at,
    bytes,
    hash: rowHash(bytes),
  }));

/** The engine's hottest write: two statements, each compiled once, run for every document and row in one message. */
export const createAppend = (database: Database): DocumentStore['append'] => {
  const head = moveHead(database);
  const update = addUpdate(database);
  return async (batch) => {
    const heads = batch.flatMap(headOf).map(head);
    if (heads.length === 0) return;
    const updates = batch.flatMap(updatesOf).map(update);
    await database.connection.write([...stepOf(heads, follows), ...stepOf(updates)]);
  };
};
