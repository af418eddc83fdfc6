import type { Ask, PostgresClients } from '#store/dialects/postgres/open-connection.ts';

/** At which query from now on the connection breaks: before the server hears of it, or after it did it. */
export type Break = { readonly n: number; readonly when: 'before' | 'after' };

/** PostgreSQL whose connection breaks when told to: nothing more is answered on it, and the server rolls back. */
export const breakingPostgres = (
  clients: PostgresClients,
): PostgresClients & { readonly breakAt: (planned: Break | null) => void } => {
  let planned: Break | null = null;
  let count = 0;
  const gone = (): Error => new Error('Connection terminated unexpectedly');
  const watched =
    (ask: Ask, line: { isBroken: boolean }): Ask =>
    async (sql, values) => {
      if (line.isBroken) throw gone();
      count += 1;
      if (planned?.n !== count) return ask(sql, values);
      line.isBroken = true;
      if (planned.when === 'after') await ask(sql, values);
      throw gone();
    };
  return {
    use: (work) =>
      clients.use(async (ask) => {
        const line = { isBroken: false };
        try {
          return await work(watched(ask, line));
        } finally {
          if (line.isBroken) await ask('ROLLBACK');
        }
      }),
    close: () => clients.close(),
    breakAt: (next) => {
      planned = next;
      count = 0;
    },
  };
};
