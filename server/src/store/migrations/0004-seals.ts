import { hash } from 'node:crypto';

import type { Dialect, Migration } from '#store/migrations/migration.ts';
import {
  finishSeal,
  firstLink,
  headSeal,
  isSame,
  nextLink,
  snapshotSeal,
  versionSeal,
} from '#store/repositories/seals.ts';
import type { SqlConnection } from '#store/sql/connection.ts';
import type { Query, SqlValue } from '#store/sql/query.ts';
import type { Step } from '#store/sql/step.ts';
import type { DocumentKey, UpdateRow, VersionDocument, VersionRow } from '#store/store.ts';

const bytes = {
  sqlite: `blob not null default x''`,
  postgres: `bytea not null default ''::bytea`,
};

/** Rows of a document become a chain, and heads, snapshots, versions and finished meetings get a seal. */
export const seals: Migration = {
  name: '0004-seals',
  statements: (dialect) => [
    `alter table "document" add column "seal" ${bytes[dialect]}`,
    `alter table "documentSnapshot" add column "link" ${bytes[dialect]}`,
    `alter table "version" add column "seal" ${bytes[dialect]}`,
    `alter table "meeting" add column "savedSeal" ${bytes[dialect]}`,
  ],
  fill: async (from, dialect) => [
    ...(await sealDocuments(from, dialect)),
    ...(await sealVersions(from, dialect)),
    ...(await sealMeetings(from, dialect)),
  ],
};

type From = Pick<SqlConnection, 'read'>;

/** `?` as the dialect spells it. */
const spelled = (sql: string, dialect: Dialect): string => {
  let n = 0;
  return dialect === 'sqlite' ? sql : sql.replaceAll('?', () => `$${(n += 1)}`);
};
const ask = <Row>(dialect: Dialect, sql: string, parameters: SqlValue[] = []): Query<Row> => ({
  sql: spelled(sql, dialect),
  parameters,
});
const set = (dialect: Dialect, sql: string, values: SqlValue[]): Step => ({
  sql: spelled(sql, dialect),
  runs: [values],
  guard: null,
});

type Sealed = { readonly bytes: Uint8Array; readonly hash: Uint8Array };
type Head = DocumentKey & { epoch: number; schema: number; seq: number };

/** What was damaged before stays so: its old hash is no link of any chain. */
const wasWhole = ({ bytes, hash: old }: Sealed): boolean =>
  isSame(hash('sha256', bytes, 'buffer'), old);

const sealDocuments = async (from: From, dialect: Dialect): Promise<Step[]> => {
  const [heads] = await from.read<[Head]>(
    ask(dialect, 'select "meeting", "name", "epoch", "schema", "seq" from "document"'),
  );
  const steps: Step[] = [];
  for (const head of heads) steps.push(...(await sealDocument(from, dialect, head)));
  return steps;
};

const sealDocument = async (from: From, dialect: Dialect, head: Head): Promise<Step[]> => {
  const place = [head.meeting, head.name];
  const where = 'where "meeting" = ? and "name" = ?';
  const [[snapshot], rows] = await from.read<[Sealed & { seq: number }, Sealed & UpdateRow]>(
    ask(dialect, `select "seq", "bytes", "hash" from "documentSnapshot" ${where}`, place),
    ask(
      dialect,
      `select "seq", "author", "at", "bytes", "hash" from "documentUpdate" ${where} order by "seq"`,
      place,
    ),
  );
  const steps: Step[] = [];
  let link = firstLink(head);
  if (snapshot) {
    const seal = wasWhole(snapshot) ? snapshotSeal(head, { ...snapshot, link }) : snapshot.hash;
    const sql = `update "documentSnapshot" set "hash" = ?, "link" = ? ${where}`;
    steps.push(set(dialect, sql, [seal, link, ...place]));
  }
  for (const row of rows) {
    link = wasWhole(row) ? nextLink(link, head, row) : row.hash;
    const sql = `update "documentUpdate" set "hash" = ? ${where} and "seq" = ?`;
    steps.push(set(dialect, sql, [link, ...place, row.seq]));
  }
  const seal = headSeal(head, { ...head, link });
  return [...steps, set(dialect, `update "document" set "seal" = ? ${where}`, [seal, ...place])];
};

const sealVersions = async (from: From, dialect: Dialect): Promise<Step[]> => {
  const [versions] = await from.read<[VersionRow]>(
    ask(
      dialect,
      'select "meeting", "n", "title", "at", "hash", "previousHash", "contentHash", "record", "by" from "version"',
    ),
  );
  const steps: Step[] = [];
  for (const version of versions) {
    const place = [version.meeting, version.n];
    const where = 'where "meeting" = ? and "n" = ?';
    const [documents] = await from.read<[VersionDocument]>(
      ask(
        dialect,
        `select "name", "epoch", "seq", "state" from "versionDocument" ${where} order by "name"`,
        place,
      ),
    );
    const seal = versionSeal(version, documents);
    steps.push(set(dialect, `update "version" set "seal" = ? ${where}`, [seal, ...place]));
  }
  return steps;
};

type Saved = { id: VersionRow['meeting']; n: number; title: string; at: number };

const sealMeetings = async (from: From, dialect: Dialect): Promise<Step[]> => {
  const [meetings] = await from.read<[Saved]>(
    ask(
      dialect,
      `select "id", "savedVersion" as "n", "savedTitle" as "title", "savedAt" as "at" from "meeting" where "savedAt" is not null`,
    ),
  );
  return meetings.map(({ id, ...saved }) =>
    set(dialect, 'update "meeting" set "savedSeal" = ? where "id" = ?', [
      finishSeal(id, saved),
      id,
    ]),
  );
};
