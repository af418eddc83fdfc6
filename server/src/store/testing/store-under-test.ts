import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createBuilder as postgresBuilder } from '#store/dialects/postgres/builder.ts';
import {
  type PostgresClients,
  openConnection as openPostgres,
} from '#store/dialects/postgres/open-connection.ts';
import { openPool } from '#store/dialects/postgres/open-pool.ts';
import { createBuilder as sqliteBuilder } from '#store/dialects/sqlite/builder.ts';
import { openConnection as openSqlite } from '#store/dialects/sqlite/open-connection.ts';
import { openOnConnection } from '#store/open-on-connection.ts';
import type { Database } from '#store/repositories/database.ts';
import type { Store } from '#store/store.ts';
import type { Tables } from '#store/tables.ts';
import { openPglite } from '#store/testing/open-pglite.ts';
import type { Arranging } from '#store/testing/rows.ts';

/** The disk of documents alone, with what it takes to make them. */
export interface DocumentsUnderTest {
  readonly store: Arranging & Pick<Store, 'documents' | 'healthy'>;
  reopen(): Promise<void>;
}

/** A real store, and the database beneath it, where a test does what a store never would. */
export interface StoreUnderTest {
  readonly store: Store;
  readonly database: Pick<Database, 'db' | 'connection'>;
  /** Closes the store and opens it again over the same disk. */
  reopen(): Promise<void>;
  /** Closes it and removes what it wrote. */
  remove(): Promise<void>;
}

type Opened = Pick<StoreUnderTest, 'store' | 'database'>;

const onSqlite = async (path: string): Promise<Opened> => {
  const connection = openSqlite(path);
  const store = await openOnConnection('sqlite', connection);
  return { store, database: { db: sqliteBuilder<Tables>(), connection } };
};

const onPostgres = async (clients: PostgresClients): Promise<Opened> => {
  const connection = openPostgres(clients);
  const store = await openOnConnection('postgres', connection);
  return { store, database: { db: postgresBuilder<Tables>(), connection } };
};

const underTest = async (
  open: () => Promise<Opened>,
  cleanUp: () => Promise<void>,
): Promise<StoreUnderTest> => {
  let opened = await open();
  return {
    get store() {
      return opened.store;
    },
    get database() {
      return opened.database;
    },
    reopen: async () => {
      await opened.store.close();
      opened = await open();
    },
    remove: async () => {
      await opened.store.close();
      await cleanUp();
    },
  };
};

const onDisk = async (): Promise<StoreUnderTest> => {
  const folder = await mkdtemp(join(tmpdir(), 'four-chairs-'));
  return underTest(
    () => onSqlite(join(folder, 'store.db')),
    () => rm(folder, { recursive: true, force: true }),
  );
};

/** Its disk is the memory of the test: closing the store leaves the database open until the end. */
const inMemory = async (): Promise<StoreUnderTest> => {
  const pglite = openPglite();
  const kept = { ...pglite, close: () => Promise.resolve() };
  return underTest(
    () => onPostgres(kept),
    () => pglite.close(),
  );
};

/** A real server, which keeps what the tests write. */
const onServer = (url: string) => (): Promise<StoreUnderTest> =>
  underTest(
    () => onPostgres(openPool(url)),
    () => Promise.resolve(),
  );

const server = process.env['TEST_POSTGRES_URL'];

/** What the contract is run against; a PostgreSQL server too, when TEST_POSTGRES_URL names one. */
export const dialectsUnderTest = {
  SQLite: onDisk,
  PostgreSQL: inMemory,
  ...(server === undefined ? {} : { 'a PostgreSQL server': onServer(server) }),
};
