import { PGlite, types } from '@electric-sql/pglite';

import { createTurns } from '#lib/create-turns.ts';
import type { Ask, PostgresClients } from '#store/dialects/postgres/open-connection.ts';

const options = { parsers: { [types.INT8]: Number } };

/** PostgreSQL inside the test's own process, with one client. */
export const openPglite = (): PostgresClients => {
  const pglite = new PGlite();
  const ask: Ask = async (sql, values = []) => {
    const { rows, affectedRows } = await pglite.query(sql, [...values], options);
    return { rows, count: rows.length > 0 ? rows.length : (affectedRows ?? 0) };
  };
  const inTurn = createTurns();
  return {
    use: (work) => inTurn(() => work(ask)),
    close: () => pglite.close(),
  };
};
