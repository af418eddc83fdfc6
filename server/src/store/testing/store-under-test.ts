import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createBuilder as postgresBuilder } from '#store/dialects/postgres/builder.ts';
import { openConnection as openPostgres } from '#store/dialects/postgres/open-connection.ts';
import { createBuilder as sqliteBuilder } from '#store/dialects/sqlite/builder.ts';
import { openConnection as openSqlite } from '#store/dialects/sqlite/open-connection.ts';
import { openOnConnection } from '#store/open-on-connection.ts';
import type { Database } from '#store/repositories/database.ts';
import type { Store } from '#store/store.ts';
import type { Tables } from '#store/tables.ts';
import { openPglite } from '#store/testing/open-pglite.ts';

/** A real store, and the database beneath it, where a test does what a store never would. */
export interface StoreUnderTest {
  readonly store: Store;
  readonly database: Database;
  /** Closes the store and opens it again over the same disk. */
  reopen(): Promise<void>;
  /** Closes it and removes what it wrote. */
  remove(): Promise<void>;
}

const onDisk = async (): Promise<StoreUnderTest> => {
  const folder = await mkdtemp(join(tmpdir(), 'four-chairs-'));
  const open = async () => {
    const connection = openSqlite(join(folder, 'store.db'));
    const store = await openOnConnection('sqlite', connection);
    return { store, database: { db: sqliteBuilder<Tables>(), connection } };
  };
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
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** Its disk is the memory of the test, so only what is above the database is opened again. */
const inMemory = async (): Promise<StoreUnderTest> => {
  const connection = openPostgres(openPglite());
  const database = { db: postgresBuilder<Tables>(), connection };
  let store = await openOnConnection('postgres', connection);
  return {
    get store() {
      return store;
    },
    database,
    reopen: async () => {
      store = await openOnConnection('postgres', connection);
    },
    remove: () => store.close(),
  };
};

export const dialectsUnderTest = { SQLite: onDisk, PostgreSQL: inMemory } as const;
