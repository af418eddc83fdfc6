import { PGlite, types } from '@electric-sql/pglite';

import { createTurns } from '#lib/create-turns.ts';
import type { Ask, PostgresClients } from '#store/dialects/postgres/open-connection.ts';

/** Named once: with every query they would be put together with the other hundred each time. */
const parsers = { [types.INT8]: Number };

type Server = ReturnType<typeof start>;

/** One PostgreSQL for all tests of the process: starting it takes as long as fifty of them. It has one client. */
const start = () => {
  const pglite = new PGlite({ parsers });
  const inTurn = createTurns();
  let schemas = 0;
  let current = '';
  const lookIn = async (schema: string): Promise<void> => {
    if (schema === current) return;
    await pglite.exec(`SET search_path TO "${schema}"`);
    current = schema;
  };
  const ask: Ask = async (sql, values = []) => {
    const { rows, affectedRows } = await pglite.query(sql, [...values]);
    return { rows, count: rows.length > 0 ? rows.length : (affectedRows ?? 0) };
  };
  return {
    addSchema: (): string => `test-${(schemas += 1)}`,
    create: (schema: string) => inTurn(() => pglite.exec(`CREATE SCHEMA "${schema}"`)),
    use: <Result>(schema: string, work: (ask: Ask) => Promise<Result>): Promise<Result> =>
      inTurn(async () => {
        await lookIn(schema);
        return work(ask);
      }),
    drop: (schema: string) => inTurn(() => pglite.exec(`DROP SCHEMA "${schema}" CASCADE`)),
  };
};

let server: Server | undefined;

/** A database that nobody else sees: a schema of its own in the PostgreSQL inside the test's own process. */
export const openPglite = (): PostgresClients => {
  const { addSchema, create, use, drop } = (server ??= start());
  const schema = addSchema();
  const created = create(schema);
  return {
    use: async (work) => {
      await created;
      return use(schema, work);
    },
    close: async () => {
      await drop(schema);
    },
  };
};
