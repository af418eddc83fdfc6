import type { Dialect, Migration } from '#store/migrations/migration.ts';
import { recoverySeal } from '#store/repositories/seals.ts';
import type { SqlConnection } from '#store/sql/connection.ts';
import type { Step } from '#store/sql/step.ts';
import type { VersionDocument, VersionRow } from '#store/store.ts';

const bytes = {
  sqlite: `blob not null default x''`,
  postgres: `bytea not null default ''::bytea`,
};

type At = Pick<VersionRow, 'meeting' | 'at'>;
type From = Pick<SqlConnection, 'read'>;

const seal = async (from: From, dialect: Dialect): Promise<Step[]> => {
  const [points, documents] = await from.read<[At, VersionDocument & At]>(
    { sql: 'select "meeting", "at" from "recoveryPoint"', parameters: [] },
    { sql: 'select * from "recoveryDocument"', parameters: [] },
  );
  const sql =
    dialect === 'sqlite'
      ? 'update "recoveryPoint" set "seal" = ? where "meeting" = ? and "at" = ?'
      : 'update "recoveryPoint" set "seal" = $1 where "meeting" = $2 and "at" = $3';
  return points.map(({ meeting, at }) => {
    const own = documents.filter((each) => each.meeting === meeting && each.at === at);
    return { sql, runs: [[recoverySeal(meeting, at, own), meeting, at]], guard: null };
  });
};

/** Recovery points get a seal, so that what is brought back from one is what was put aside (VERSION2). */
export const recoverySeals: Migration = {
  name: '0015-recovery-seals',
  statements: (dialect) => [`alter table "recoveryPoint" add column "seal" ${bytes[dialect]}`],
  fill: seal,
};
