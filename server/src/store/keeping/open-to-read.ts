import { must } from '@fourchairs/shared/lib/must.ts';

import { createBuilder as postgresBuilder } from '#store/dialects/postgres/builder.ts';
import { openConnection as openPostgres } from '#store/dialects/postgres/open-connection.ts';
import { openPool } from '#store/dialects/postgres/open-pool.ts';
import { createBuilder as sqliteBuilder } from '#store/dialects/sqlite/builder.ts';
import { openConnection as openSqlite } from '#store/dialects/sqlite/open-connection.ts';
import { allMigrations } from '#store/migrations/all-migrations.ts';
import { migrate } from '#store/migrations/migrate.ts';
import { sqlitePath } from '#store/open-store.ts';
import type { Database } from '#store/repositories/database.ts';
import { StoreUnavailable } from '#store/store.ts';
import type { Tables } from '#store/tables.ts';

export type Readable = Pick<Database, 'db' | 'connection'>;
/** The same of a database that may be another version's; `bringUpToDate` is for when no server uses it. */
export type Mendable = Readable & { readonly bringUpToDate: () => Promise<void> };

const connect = (url: string): Mendable => {
  const path = sqlitePath(url);
  const [dialect, db, connection] =
    path === null
      ? (['postgres', postgresBuilder<Tables>(), openPostgres(openPool(url))] as const)
      : (['sqlite', sqliteBuilder<Tables>(), openSqlite(path)] as const);
  const bringUpToDate = () => migrate(connection, dialect, allMigrations);
  return { db, connection, bringUpToDate };
};

const findNewest = async ({ connection }: Readable): Promise<string | undefined> => {
  const [names] = await connection.read<[{ readonly name: string }]>({
    sql: 'select "name" from "migration" order by "name"',
    parameters: [],
  });
  return names.at(-1)?.name;
};

const openIf = async (
  url: string,
  isRight: (newest: string | undefined) => boolean,
): Promise<Mendable> => {
  const opened = connect(url);
  try {
    if (isRight(await findNewest(opened))) return opened;
    throw new StoreUnavailable(
      'Another version of Four Chairs wrote this database: use that version, or start this one on it first.',
    );
  } catch (error) {
    await opened.connection.close();
    throw error;
  }
};

/** The database of a server that may be running: nothing is written, nobody waits. Rejects when it is not of this version. */
export const openToRead = (url: string): Promise<Readable> =>
  openIf(url, (newest) => newest === must(allMigrations.at(-1), 'a migration').name);

/** To change in it what no server changes. Rejects when there is no database of ours: none is made. */
export const openToMend = (url: string): Promise<Mendable> =>
  openIf(url, (newest) => newest !== undefined);
