import type { SqlConnection } from '#store/sql/connection.ts';
import type { Step } from '#store/sql/step.ts';

export type Dialect = 'sqlite' | 'postgres';

/** A change of the schema, as statements. Frozen once released. */
export type Migration = {
  readonly name: string;
  readonly statements: (dialect: Dialect) => readonly string[];
  /** What no statement can compute, from what was there before; in the same transaction, after the statements. */
  readonly fill?: (from: Pick<SqlConnection, 'read'>, dialect: Dialect) => Promise<readonly Step[]>;
};
