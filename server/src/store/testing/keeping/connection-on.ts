import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { createBuilder } from '#store/dialects/sqlite/builder.ts';
import type { Readable } from '#store/keeping/open-to-read.ts';
import { fileName } from '#store/open-store.ts';
import type { Answers } from '#store/sql/connection.ts';
import type { Query } from '#store/sql/query.ts';
import type { Tables } from '#store/tables.ts';

/** The database in a folder, for hands that respect no rule. */
export const openRaw = (folder: string): DatabaseSync =>
  new DatabaseSync(join(folder, fileName), { enableForeignKeyConstraints: false, timeout: 5_000 });

/** A database to read from inside a transaction that a test has open, so that it can be undone. */
export const connectionOn = (raw: DatabaseSync): Readable => ({
  db: createBuilder<Tables>(),
  connection: {
    read: async <Rows extends readonly unknown[]>(
      ...queries: { [Index in keyof Rows]: Query<Rows[Index]> }
    ) =>
      queries.map(({ sql, parameters }: Query) =>
        raw.prepare(sql).all(...parameters),
      ) as Answers<Rows>,
    write: () => Promise.reject(new Error('Only for reading')),
    healthy: () => true,
    close: () => Promise.resolve(),
  },
});
