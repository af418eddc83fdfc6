import { Worker } from 'node:worker_threads';

import { must } from '@fourchairs/shared/lib/must.ts';

import type { Answer, Request, SqliteFile } from '#store/dialects/sqlite/worker/messages.ts';
import { pack, unpack } from '#store/dialects/sqlite/worker/wire.ts';
import {
  type WorkerClient,
  createWorkerClient,
} from '#store/dialects/sqlite/worker/worker-client.ts';
import type { Answers, SqlConnection } from '#store/sql/connection.ts';
import { createHealth } from '#store/sql/create-health.ts';
import { errorOf } from '#store/sql/failure.ts';
import type { Query, SqlValue } from '#store/sql/query.ts';
import type { Step } from '#store/sql/step.ts';

const startWorker = (file: SqliteFile): WorkerClient =>
  createWorkerClient(
    () => new Worker(new URL('worker/sqlite-worker.ts', import.meta.url), { workerData: file }),
  );

const ask = async (worker: WorkerClient, request: Exclude<Request, { kind: 'close' }>) => {
  const answer = await worker.request(request, [request.values.bytes.buffer]);
  if (answer.kind === 'failed') throw errorOf(answer.failure);
  return answer;
};

/** Rows as objects, one array for each query. */
const rowsOf = ({ names, values }: Extract<Answer, { kind: 'rows' }>): unknown[][] =>
  unpack(values).map((rows, index) => {
    const columns = must(names[index], 'the columns of a query');
    return rows.map((row) => {
      const object: Record<string, SqlValue> = {};
      for (const [column, name] of columns.entries()) object[name] = row[column] ?? null;
      return object;
    });
  });

const read = async (reader: WorkerClient, queries: readonly Query[]): Promise<unknown[][]> => {
  const answer = await ask(reader, {
    kind: 'read',
    sql: queries.map((query) => query.sql),
    values: pack(queries.map((query) => [query.parameters])),
  });
  return answer.kind === 'rows' ? rowsOf(answer) : [];
};

const write = async (writer: WorkerClient, steps: readonly Step[]): Promise<void> => {
  await ask(writer, {
    kind: 'write',
    steps: steps.map(({ sql, guard }) => ({ sql, guard })),
    values: pack(steps.map((step) => step.runs)),
  });
};

/**
 * One SQLite file behind two threads: every write goes through one writer in the order it was asked for, reads go
 * beside it. This thread never touches the disk (SAVE3).
 */
export const openConnection = (path: string): SqlConnection => {
  const writer = startWorker({ path, mode: 'write' });
  const reader = startWorker({ path, mode: 'read' });
  const { healthy, watch } = createHealth();
  return {
    read: async <Rows extends readonly unknown[]>(
      ...queries: { [Index in keyof Rows]: Query<Rows[Index]> }
    ) => (await read(reader, queries)) as Answers<Rows>,
    write: (steps) => watch(write(writer, steps)),
    healthy,
    close: async () => {
      await reader.close();
      await writer.close();
    },
  };
};
