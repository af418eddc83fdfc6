import { extname, join, resolve } from 'node:path';

import { createStore } from '#store/create-store.ts';
import { createBuilder } from '#store/dialects/sqlite/builder.ts';
import { openConnection } from '#store/dialects/sqlite/open-connection.ts';
import { allMigrations } from '#store/migrations/all-migrations.ts';
import { migrate } from '#store/migrations/migrate.ts';
import { type Store, StoreUnavailable } from '#store/store.ts';

const fileName = 'four-chairs.db';

/** A folder gets a file of our name; a path that ends like a database is the file itself. */
const pathOf = (place: string): string =>
  ['.db', '.sqlite', '.sqlite3'].includes(extname(place))
    ? resolve(place)
    : resolve(join(place, fileName));

const openSqlite = async (path: string): Promise<Store> => {
  const connection = openConnection(path);
  try {
    await migrate(connection, 'sqlite', allMigrations);
    return createStore(createBuilder(), connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
};

/**
 * Opens the store and brings its schema up to date. `url` is `sqlite:<folder or file>`.
 * Rejects with StoreUnavailable, whose message is a sentence for a person, when the database cannot be used: no right
 * to write there, not ours, or written by a newer version.
 */
export const openStore = async ({ url }: { readonly url: string }): Promise<Store> => {
  const [scheme = '', ...rest] = url.split(':');
  const place = rest.join(':');
  if (scheme === 'sqlite' && place !== '') return openSqlite(pathOf(place));
  throw new StoreUnavailable('The address of the database must begin with "sqlite:".');
};
