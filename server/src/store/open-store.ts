import { extname, join, resolve } from 'node:path';

import { openConnection as openPostgres } from '#store/dialects/postgres/open-connection.ts';
import { openPool } from '#store/dialects/postgres/open-pool.ts';
import { openConnection as openSqlite } from '#store/dialects/sqlite/open-connection.ts';
import { openOnConnection } from '#store/open-on-connection.ts';
import { type Store, StoreUnavailable } from '#store/store.ts';

/** The database's file in a folder of ours. */
export const fileName = 'four-chairs.db';

/** A folder gets a file of our name; a path that ends like a database is the file itself. */
const pathOf = (place: string): string =>
  ['.db', '.sqlite', '.sqlite3'].includes(extname(place))
    ? resolve(place)
    : resolve(join(place, fileName));

/** The file that `sqlite:<folder or file>` names; null for another address. */
export const sqlitePath = (url: string): string | null => {
  const [, place = ''] = /^sqlite:(.*)$/s.exec(url) ?? [];
  return place === '' ? null : pathOf(place);
};

/**
 * Opens the store and brings its schema up to date. `url` is `sqlite:<folder or file>` or `postgres://…`.
 * Rejects with StoreUnavailable, whose message is a sentence for a person, when the database cannot be used: no right
 * to write there, not ours, or written by a newer version.
 */
export const openStore = async ({ url }: { readonly url: string }): Promise<Store> => {
  const path = sqlitePath(url);
  if (path !== null) return openOnConnection('sqlite', openSqlite(path));
  if (/^postgres(ql)?:/.test(url)) {
    return openOnConnection('postgres', openPostgres(openPool(url)));
  }
  throw new StoreUnavailable('The address of the database begins with "sqlite:" or "postgres://".');
};
