import { Pool, type PoolClient, types } from 'pg';

import type { Ask, PostgresClients } from '#store/dialects/postgres/open-connection.ts';

const mostClients = 10;

/** As SQLite gives them: whole numbers as numbers, bytes as Uint8Array. PostgreSQL sends both as text. */
const setParsers = (client: PoolClient): void => {
  client.setTypeParser(types.builtins.INT8, Number);
  client.setTypeParser(
    types.builtins.BYTEA,
    (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex')),
  );
};

const askOf =
  (client: PoolClient): Ask =>
  async (sql, values = []) => {
    const { rows, rowCount } = await client.query<Record<string, unknown>>(sql, [...values]);
    return { rows, count: rowCount ?? 0 };
  };

/**
 * Clients of a PostgreSQL server. What a commit confirms is on its disk, whatever the server's own setting: a server
 * told otherwise would make "saved" untrue.
 */
export const openPool = (url: string): PostgresClients => {
  const pool = new Pool({
    connectionString: url,
    max: mostClients,
    connectionTimeoutMillis: 10_000,
    options: '-c synchronous_commit=on',
    pipeline: true,
  });
  pool.on('connect', setParsers);
  // An idle client whose server went away: the pool has dropped it already, and the next query says what is wrong.
  pool.on('error', () => undefined);
  return {
    use: async (work) => {
      const client = await pool.connect();
      try {
        return await work(askOf(client));
      } finally {
        client.release(client.getTransactionStatus() !== 'I');
      }
    },
    close: () => pool.end(),
  };
};
