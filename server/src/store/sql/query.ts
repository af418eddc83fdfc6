import type { Compilable } from 'kysely';

/** What both databases take and give back without conversion. Times and client ids fit a number (below 2^53). */
export type SqlValue = string | number | bigint | null | Uint8Array;

/** A compiled query; `Row` is only known to the compiler. */
export type Query<Row = unknown> = {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
  readonly row?: Row;
};

export const isSqlValue = (value: unknown): value is SqlValue =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'number' ||
  typeof value === 'bigint' ||
  value instanceof Uint8Array;

const sqlValue = (value: unknown): SqlValue => {
  if (!isSqlValue(value)) throw new TypeError(`Not a value for a database: ${typeof value}`);
  return value;
};

export const queryOf = <Row>(builder: Compilable<Row>): Query<Row> => {
  const { sql, parameters } = builder.compile();
  return { sql, parameters: parameters.map(sqlValue) };
};
