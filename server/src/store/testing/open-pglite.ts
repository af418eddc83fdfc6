import { PGlite, types } from '@electric-sql/pglite';

import type { Ask, PostgresClients } from '#store/dialects/postgres/open-connection.ts';

const options = { parsers: { [types.INT8]: Number } };

/** PostgreSQL inside the test's own process, with one client. */
export const openPglite = (): PostgresClients => {
  const pglite = new PGlite();
  const ask: Ask = async (sql, values = []) => {
    const { rows, affectedRows } = await pglite.query(sql, [...values], options);
    return { rows, count: rows.length > 0 ? rows.length : (affectedRows ?? 0) };
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    use: (work) => {
      const turn = last.then(() => work(ask));
      last = turn.catch(() => undefined);
      return turn;
    },
    close: () => pglite.close(),
  };
};
