import { createAppend } from '#store/repositories/append-updates.ts';
import { type Database, rowsOf } from '#store/repositories/database.ts';
import { createLoad } from '#store/repositories/load-document.ts';
import { createReadLink } from '#store/repositories/read-head.ts';
import { snapshotSeal } from '#store/repositories/seals.ts';
import { type Step, step } from '#store/sql/step.ts';
import { type DocumentKey, type DocumentStore, type Lease, StoreConflict } from '#store/store.ts';

/** Takes hold of the document's row, so that what was looked at cannot change before the commit. */
export const holdDocument = (
  { db }: Database,
  { meeting, name }: DocumentKey,
  epoch: number,
  atLeast: number,
): Step =>
  step(
    db
      .updateTable('document')
      .set({ epoch })
      .where('meeting', '=', meeting)
      .where('name', '=', name)
      .where('epoch', '=', epoch)
      .where('seq', '>=', atLeast),
    { rows: 1, otherwise: 'The document is at another epoch, or not that far' },
  );

const addLease = (
  { db }: Database,
  { meeting, name }: DocumentKey,
  epoch: number,
  { clientId, person }: Lease,
): Step =>
  step(
    db.insertInto('documentLease').values({ meeting, name, epoch, clientId, person, isFirst: 0 }),
  );

/** The link of the row a snapshot ends with: the rows after it go on from there. */
const linkAt = async (database: Database, key: DocumentKey, seq: number): Promise<Uint8Array> => {
  const head = database.heads.get(key);
  const link = head?.seq === seq ? head.link : await createReadLink(database)(key, seq);
  if (link === null) throw new StoreConflict('There is no such row, or a later snapshot');
  return link;
};

type Snapshot = Parameters<DocumentStore['compact']>[2];

export const replaceRows = (
  { db }: Database,
  { meeting, name }: DocumentKey,
  { seq, bytes, link }: Snapshot & { readonly link: Uint8Array },
): Step[] => {
  const values = { seq, bytes, link, hash: snapshotSeal({ meeting, name }, { seq, bytes, link }) };
  return [
    step(
      db
        .insertInto('documentSnapshot')
        .values({ meeting, name, ...values })
        .onConflict((c) =>
          c
            .columns(['meeting', 'name'])
            .doUpdateSet(values)
            .where('documentSnapshot.seq', '<=', seq),
        ),
      { rows: 1, otherwise: 'There is a later snapshot' },
    ),
    step(
      db
        .deleteFrom('documentUpdate')
        .where('meeting', '=', meeting)
        .where('name', '=', name)
        .where('seq', '<=', seq),
    ),
  ];
};

export const createDocuments = (database: Database): DocumentStore => {
  const { db, connection } = database;
  return {
    load: createLoad(database),
    append: createAppend(database),
    lease: async (key, epoch, lease) =>
      connection.write([
        holdDocument(database, key, epoch, 0),
        addLease(database, key, epoch, lease),
      ]),
    leaseAll: async (batch) =>
      connection.write(
        batch.flatMap(({ key, epoch, lease }) => [
          holdDocument(database, key, epoch, 0),
          addLease(database, key, epoch, lease),
        ]),
      ),
    leases: async ({ meeting, name }, epoch) =>
      rowsOf(
        database,
        db
          .selectFrom('documentLease')
          .select(['clientId', 'person'])
          .where('meeting', '=', meeting)
          .where('name', '=', name)
          .where('epoch', '=', epoch)
          .orderBy('clientId'),
      ),
    typists: async ({ meeting, name }) => {
      const rows = await rowsOf(
        database,
        db
          .selectFrom('documentLease')
          .select(['clientId', 'person', 'isFirst'])
          .where('meeting', '=', meeting)
          .where('name', '=', name)
          .orderBy('epoch'),
      );
      return rows.map((row) => ({ ...row, isFirst: row.isFirst === 1 }));
    },
    credits: async ({ meeting, name }) =>
      rowsOf(
        database,
        db
          .selectFrom('documentCredit')
          .select(['kind', 'client', 'clock', 'length', 'person'])
          .where('meeting', '=', meeting)
          .where('name', '=', name),
      ),
    compact: async (key, epoch, snapshot) => {
      const link = await linkAt(database, key, snapshot.seq);
      await connection.write([
        holdDocument(database, key, epoch, snapshot.seq),
        ...replaceRows(database, key, { ...snapshot, link }),
      ]);
    },
  };
};
