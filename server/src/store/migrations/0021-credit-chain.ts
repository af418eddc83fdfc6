import type { Dialect, Migration } from '#store/migrations/migration.ts';
import { afterCredits, inCreditOrder, noCredits } from '#store/repositories/credit-seals.ts';
import type { SqlConnection } from '#store/sql/connection.ts';
import type { Step } from '#store/sql/step.ts';
import type { Credit, DocumentKey } from '#store/store.ts';

const bytes = {
  sqlite: `blob not null default x''`,
  postgres: `bytea not null default ''::bytea`,
};
const updates = {
  sqlite: 'set "credits" = ?, "creditLink" = ? where "meeting" = ? and "name" = ?',
  postgres: 'set "credits" = $1, "creditLink" = $2 where "meeting" = $3 and "name" = $4',
};

const fill = async (from: Pick<SqlConnection, 'read'>, dialect: Dialect): Promise<Step[]> => {
  const [rows] = await from.read<[DocumentKey & Credit]>({
    sql: 'select * from "documentCredit"',
    parameters: [],
  });
  const keys = new Map(rows.map(({ meeting, name }) => [`${meeting}/${name}`, { meeting, name }]));
  const runs = [...keys.values()].map((key) => {
    const own = rows.filter(({ meeting, name }) => meeting === key.meeting && name === key.name);
    const inOrder = inCreditOrder(own.map((row) => ({ ...row, place: 0 })));
    const { credits, creditLink } = afterCredits(key, noCredits, inOrder);
    return [credits, creditLink, key.meeting, key.name];
  });
  const sql = `update "document" ${updates[dialect]}`;
  return runs.length === 0 ? [] : [{ sql, runs, guard: null }];
};

/** Credits of a document become a chain, whose end stands in the document's row. */
export const creditChain: Migration = {
  name: '0021-credit-chain',
  statements: (dialect) => [
    'alter table "documentCredit" add column "place" integer not null default 0',
    'alter table "document" add column "credits" integer not null default 0',
    `alter table "document" add column "creditLink" ${bytes[dialect]}`,
  ],
  fill,
};
