import type { Compilable } from 'kysely';

import { type Query, type SqlValue, queryOf } from '#store/sql/query.ts';

/** What must be true of each run of a step; otherwise the whole transaction is rolled back with StoreConflict. */
export type Guard = {
  /** Rows changed, or for a query rows found, by every run. */
  readonly rows: number;
  readonly otherwise: string;
};

/** One statement of a write, with the values of each time it is run. */
export type Step = {
  readonly sql: string;
  readonly runs: readonly (readonly SqlValue[])[];
  readonly guard: Guard | null;
};

/** A step that runs once. */
export const step = (builder: Compilable, guard: Guard | null = null): Step => {
  const { sql, parameters } = queryOf(builder);
  return { sql, runs: [parameters], guard };
};

/** The same statement for several sets of values, all compiled from one template. */
export const stepOf = (queries: readonly Query[], guard: Guard | null = null): Step[] => {
  const [first] = queries;
  if (first === undefined) return [];
  return [{ sql: first.sql, runs: queries.map((query) => query.parameters), guard }];
};
