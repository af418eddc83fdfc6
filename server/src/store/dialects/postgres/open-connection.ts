import { createTurns } from '#lib/create-turns.ts';
import { explainError, mayRunAgain } from '#store/dialects/postgres/explain-error.ts';
import type { Answers, SqlConnection } from '#store/sql/connection.ts';
import { createHealth } from '#store/sql/create-health.ts';
import { errorOf } from '#store/sql/failure.ts';
import type { Query, SqlValue } from '#store/sql/query.ts';
import type { Guard, Step } from '#store/sql/step.ts';
import { StoreConflict } from '#store/store.ts';

export type PostgresAnswer = {
  readonly rows: unknown[];
  /** Rows changed, or found. */
  readonly count: number;
};

/** Something that runs PostgreSQL: a pool over a socket, or the one inside a test. */
export interface PostgresClients {
  /** Lends a client that nobody else uses meanwhile. Its queries are answered in the order they were asked. */
  use<Result>(work: (ask: Ask) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export type Ask = (sql: string, values?: readonly SqlValue[]) => Promise<PostgresAnswer>;

const attempts = 5;

const checkGuard = (guard: Guard | null, { count }: PostgresAnswer): void => {
  if (guard !== null && count !== guard.rows) throw new StoreConflict(guard.otherwise);
};

/** Sends everything at once and looks at the answers in order: the first that is wrong is the reason. */
const runSteps = async (ask: Ask, steps: readonly Step[]): Promise<void> => {
  const runs = steps.flatMap(({ sql, runs, guard }) =>
    runs.map((values) => ({ guard, answer: ask(sql, values) })),
  );
  const answers = await Promise.allSettled(runs.map(({ answer }) => answer));
  for (const [index, answer] of answers.entries()) {
    if (answer.status === 'rejected') throw answer.reason;
    checkGuard(runs[index]?.guard ?? null, answer.value);
  }
};

const inTransaction = async <Result>(
  ask: Ask,
  begin: string,
  work: () => Promise<Result>,
): Promise<Result> => {
  try {
    const [, result] = await Promise.all([ask(begin), work()]);
    await ask('COMMIT');
    return result;
  } catch (error) {
    // When this fails too, the client is left inside a transaction, and whoever lent it throws it away.
    await ask('ROLLBACK').catch(() => undefined);
    throw error;
  }
};

const explained = (error: unknown): Error =>
  error instanceof StoreConflict ? error : errorOf(explainError(error));

const write = async (clients: PostgresClients, steps: readonly Step[]): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await clients.use((ask) => inTransaction(ask, 'BEGIN', () => runSteps(ask, steps)));
      return;
    } catch (error) {
      if (attempt >= attempts || !mayRunAgain(error)) throw explained(error);
    }
  }
};

/** One query is one snapshot by itself; several need a transaction that holds it still. */
const read = async (clients: PostgresClients, queries: readonly Query[]): Promise<unknown[][]> => {
  const runAll = async (ask: Ask): Promise<unknown[][]> => {
    const answers = await Promise.all(queries.map(({ sql, parameters }) => ask(sql, parameters)));
    return answers.map(({ rows }) => rows);
  };
  const still = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';
  try {
    return await clients.use((ask) =>
      queries.length === 1 ? runAll(ask) : inTransaction(ask, still, () => runAll(ask)),
    );
  } catch (error) {
    throw explained(error);
  }
};

/** Writes of this process go one after the other in the order they were asked for, as they do in SQLite. */
export const openConnection = (clients: PostgresClients): SqlConnection => {
  const { healthy, watch } = createHealth();
  const inTurn = createTurns();
  return {
    read: async <Rows extends readonly unknown[]>(
      ...queries: { [Index in keyof Rows]: Query<Rows[Index]> }
    ) => (await read(clients, queries)) as Answers<Rows>,
    write: (steps) => watch(inTurn(() => write(clients, steps))),
    healthy,
    close: async () => {
      await inTurn(() => Promise.resolve());
      await clients.close();
    },
  };
};
