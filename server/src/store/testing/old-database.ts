import type { Dialect } from '#store/migrations/migration.ts';
import type { SqlValue } from '#store/sql/query.ts';
import type { Step } from '#store/sql/step.ts';

/** A row for a table as an older version made it, which our own queries no longer write. */
export const insertRow = (
  table: string,
  row: Readonly<Record<string, SqlValue>>,
  dialect: Dialect,
): Step => {
  const names = Object.keys(row);
  const places = names.map((_, index) => (dialect === 'sqlite' ? '?' : `$${index + 1}`));
  const sql = `insert into "${table}" (${names.map((name) => `"${name}"`).join()}) values (${places.join()})`;
  return { sql, runs: [Object.values(row)], guard: null };
};
