import { Worker } from 'node:worker_threads';

import { must } from '@fourchairs/shared/lib/must.ts';

import type {
  Answer,
  Failure,
  Request,
  SqliteFile,
} from '#store/dialects/sqlite/worker/messages.ts';
import { pack, unpack } from '#store/dialects/sqlite/worker/wire.ts';
import {
  type WorkerClient,
  createWorkerClient,
} from '#store/dialects/sqlite/worker/worker-client.ts';
import type { Answers, SqlConnection } from '#store/sql/connection.ts';
import type { Query, SqlValue } from '#store/sql/query.ts';
import { StoreConflict, StoreUnavailable } from '#store/store.ts';

const startWorker = (file: SqliteFile): WorkerClient =>
  createWorkerClient(
    () => new Worker(new URL('worker/sqlite-worker.ts', import.meta.url), { workerData: file }),
  );

const errorOf = ({ kind, message }: Failure): Error => {
  if (kind === 'conflict') return new StoreConflict(message);
  return kind === 'unavailable' ? new StoreUnavailable(message) : new Error(message);
};

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

/**
 * One SQLite file behind two threads: every write goes through one writer in the order it was asked for, reads go
 * beside it. This thread never touches the disk (SAVE3).
 */
export const openConnection = (path: string): SqlConnection => {
  const writer = startWorker({ path, mode: 'write' });
  const reader = startWorker({ path, mode: 'read' });
  let healthy = true;
  return {
    read: async <Rows extends readonly unknown[]>(
      ...queries: { [Index in keyof Rows]: Query<Rows[Index]> }
    ) => (await read(reader, queries)) as Answers<Rows>,
    write: async (steps) => {
      const values = pack(steps.map((step) => step.runs));
      try {
        await ask(writer, {
          kind: 'write',
          steps: steps.map(({ sql, guard }) => ({ sql, guard })),
          values,
        });
        healthy = true;
      } catch (error) {
        if (!(error instanceof StoreConflict)) healthy = false;
        throw error;
      }
    },
    healthy: () => healthy,
    close: async () => {
      await reader.close();
      await writer.close();
    },
  };
};
