import { must } from '@fourchairs/shared/lib/must.ts';

import { createBuilder as postgresBuilder } from '#store/dialects/postgres/builder.ts';
import { openConnection as openPostgres } from '#store/dialects/postgres/open-connection.ts';
import { openPool } from '#store/dialects/postgres/open-pool.ts';
import { createBuilder as sqliteBuilder } from '#store/dialects/sqlite/builder.ts';
import { openConnection as openSqlite } from '#store/dialects/sqlite/open-connection.ts';
import { allMigrations } from '#store/migrations/all-migrations.ts';
import { sqlitePath } from '#store/open-store.ts';
import type { Database } from '#store/repositories/database.ts';
import { StoreUnavailable } from '#store/store.ts';
import type { Tables } from '#store/tables.ts';

export type Readable = Pick<Database, 'db' | 'connection'>;

const open = (url: string): Readable => {
  const path = sqlitePath(url);
  return path === null
    ? { db: postgresBuilder<Tables>(), connection: openPostgres(openPool(url)) }
    : { db: sqliteBuilder<Tables>(), connection: openSqlite(path) };
};

/** The database of a server that may be running: nothing is written, nobody waits. Rejects when it is not of this version. */
export const openToRead = async (url: string): Promise<Readable> => {
  const readable = open(url);
  try {
    const [names] = await readable.connection.read<[{ readonly name: string }]>({
      sql: 'select "name" from "migration" order by "name"',
      parameters: [],
    });
    const newest = must(allMigrations.at(-1), 'a migration').name;
    if (names.at(-1)?.name === newest) return readable;
    throw new StoreUnavailable(
      'Another version of Four Chairs wrote this database: use that version, or start this one on it first.',
    );
  } catch (error) {
    await readable.connection.close();
    throw error;
  }
};
