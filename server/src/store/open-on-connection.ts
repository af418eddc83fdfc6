import { createStore } from '#store/create-store.ts';
import { createBuilder as postgresBuilder } from '#store/dialects/postgres/builder.ts';
import { createBuilder as sqliteBuilder } from '#store/dialects/sqlite/builder.ts';
import { allMigrations } from '#store/migrations/all-migrations.ts';
import { migrate } from '#store/migrations/migrate.ts';
import type { Dialect } from '#store/migrations/migration.ts';
import type { SqlConnection } from '#store/sql/connection.ts';
import type { Store } from '#store/store.ts';
import type { Tables } from '#store/tables.ts';

/** Brings the database behind a connection up to date and puts the ports over it; closes it when that fails. */
export const openOnConnection = async (
  dialect: Dialect,
  connection: SqlConnection,
): Promise<Store> => {
  try {
    await migrate(connection, dialect, allMigrations);
  } catch (error) {
    await connection.close();
    throw error;
  }
  const builder = dialect === 'sqlite' ? sqliteBuilder<Tables>() : postgresBuilder<Tables>();
  return createStore(builder, connection);
};
