import { must } from '@fourchairs/shared/lib/must.ts';

import type { Answer, Request } from '#store/dialects/sqlite/worker/messages.ts';
import type { Prepared, SqliteHandle } from '#store/dialects/sqlite/worker/sqlite-handle.ts';
import { pack, unpack } from '#store/dialects/sqlite/worker/wire.ts';
import type { SqlValue } from '#store/sql/query.ts';
import type { Guard } from '#store/sql/step.ts';

/** A guard that does not hold. */
export class GuardFailed extends Error {}

const countRows = ({ statement, columns }: Prepared, values: SqlValue[]): number =>
  columns.length > 0 ? statement.all(...values).length : Number(statement.run(...values).changes);

const runStep = (prepared: Prepared, runs: readonly SqlValue[][], guard: Guard | null): void => {
  for (const values of runs) {
    if (guard === null) prepared.statement.run(...values);
    else if (countRows(prepared, values) !== guard.rows) throw new GuardFailed(guard.otherwise);
  }
};

type WriteRequest = Extract<Request, { kind: 'write' }>;

/** All steps in one transaction, or none (SAVE2). */
export const runWrite = (handle: SqliteHandle, request: WriteRequest): Answer => {
  const runs = unpack(request.values);
  handle.db.exec('BEGIN IMMEDIATE');
  try {
    for (const [index, { sql, guard }] of request.steps.entries()) {
      runStep(handle.prepare(sql), must(runs[index], 'the runs of a step'), guard);
    }
    handle.db.exec('COMMIT');
  } catch (error) {
    if (handle.db.isTransaction) handle.db.exec('ROLLBACK');
    throw error;
  }
  return { kind: 'done' };
};

/** Statements are set to give arrays, which their types do not know. */
const isRow = (row: unknown): row is SqlValue[] => Array.isArray(row);

const rowsOf = ({ statement }: Prepared, values: SqlValue[]): SqlValue[][] => {
  const rows: unknown[] = statement.all(...values);
  return rows.filter(isRow);
};

type ReadRequest = Extract<Request, { kind: 'read' }>;

/** All queries see the same moment. */
export const runRead = (handle: SqliteHandle, request: ReadRequest): Answer => {
  const parameters = unpack(request.values);
  const statements = request.sql.map((sql) => handle.prepare(sql));
  const readAll = (): SqlValue[][][] =>
    statements.map((statement, index) => rowsOf(statement, parameters[index]?.[0] ?? []));
  handle.db.exec('BEGIN');
  try {
    const values = pack(readAll());
    return { kind: 'rows', names: statements.map(({ columns }) => columns), values };
  } finally {
    handle.db.exec('COMMIT');
  }
};
