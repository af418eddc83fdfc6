import type { Compilable, Kysely } from 'kysely';

import type { Heads } from '#store/repositories/heads.ts';
import type { SqlConnection } from '#store/sql/connection.ts';
import { queryOf } from '#store/sql/query.ts';
import type { Tables } from '#store/tables.ts';

/** What a repository works with: Kysely builds and compiles, the connection runs. */
export type Database = {
  readonly db: Kysely<Tables>;
  readonly connection: SqlConnection;
  readonly heads: Heads;
};

export const rowsOf = async <Row>(
  { connection }: Pick<Database, 'connection'>,
  builder: Compilable<Row>,
): Promise<Row[]> => {
  const [rows] = await connection.read<[Row]>(queryOf(builder));
  return rows;
};

export const rowOf = async <Row>(
  database: Database,
  builder: Compilable<Row>,
): Promise<Row | null> => (await rowsOf(database, builder))[0] ?? null;
