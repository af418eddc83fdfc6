import { must } from '@fourchairs/shared/lib/must.ts';

import type { Dialect, Migration } from '#store/migrations/migration.ts';
import type { SqlConnection } from '#store/sql/connection.ts';
import type { Query } from '#store/sql/query.ts';
import type { Step } from '#store/sql/step.ts';
import { StoreConflict, StoreUnavailable } from '#store/store.ts';

const makeList =
  'create table if not exists "migration" ("name" text primary key not null, "at" text not null)';
const readList: Query<{ readonly name: string }> = {
  sql: 'select "name" from "migration" order by "name"',
  parameters: [],
};

const once = (sql: string): Step => ({ sql, runs: [[]], guard: null });

const stepsOf = async (
  connection: SqlConnection,
  migration: Migration,
  dialect: Dialect,
): Promise<Step[]> => [
  {
    sql:
      dialect === 'sqlite'
        ? 'insert into "migration" ("name", "at") values (?, ?)'
        : 'insert into "migration" ("name", "at") values ($1, $2)',
    runs: [[migration.name, new Date().toISOString()]],
    guard: null,
  },
  ...migration.statements(dialect).map(once),
  ...((await migration.fill?.(connection, dialect)) ?? []),
];

const appliedTo = async (
  connection: SqlConnection,
  migrations: readonly Migration[],
): Promise<number> => {
  const [applied] = await connection.read(readList);
  const stranger = applied.find(({ name }, index) => migrations[index]?.name !== name);
  if (stranger) {
    throw new StoreUnavailable(
      `A newer version of Four Chairs wrote this database (${stranger.name}): start that version, or restore a backup.`,
    );
  }
  return applied.length;
};

/**
 * Brings the database to this code's schema, each migration in its own transaction with its name. Rejects with
 * StoreUnavailable when the database has seen a migration that this code does not know, that is, a newer version.
 */
export const migrate = async (
  connection: SqlConnection,
  dialect: Dialect,
  migrations: readonly Migration[],
): Promise<void> => {
  await connection.write([once(makeList)]);
  let applied = await appliedTo(connection, migrations);
  while (applied < migrations.length) {
    const next = must(migrations[applied], 'a migration');
    try {
      await connection.write(await stepsOf(connection, next, dialect));
    } catch (error) {
      // Another process may have been faster: then its name is there.
      if (!(error instanceof StoreConflict)) throw error;
      if ((await appliedTo(connection, migrations)) === applied) throw error;
    }
    applied += 1;
  }
};
