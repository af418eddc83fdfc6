import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { sha256 } from '#lib/sha256.ts';
import { createBuilder as postgresBuilder } from '#store/dialects/postgres/builder.ts';
import { openConnection as openPostgres } from '#store/dialects/postgres/open-connection.ts';
import { createBuilder as sqliteBuilder } from '#store/dialects/sqlite/builder.ts';
import { openConnection as openSqlite } from '#store/dialects/sqlite/open-connection.ts';
import { checkStore } from '#store/keeping/check-store.ts';
import { allMigrations } from '#store/migrations/all-migrations.ts';
import { migrate } from '#store/migrations/migrate.ts';
import { openOnConnection } from '#store/open-on-connection.ts';
import type { SqlConnection } from '#store/sql/connection.ts';
import type { SqlValue } from '#store/sql/query.ts';
import type { DocumentKey, UpdateRow } from '#store/store.ts';
import type { Tables } from '#store/tables.ts';
import { insertRow } from '#store/testing/old-database.ts';
import { openPglite } from '#store/testing/open-pglite.ts';
import { additionRow, translationRow } from '#store/testing/rows.ts';
import { hashOfHashes } from '#use-cases/version-hash.ts';

const meeting = '6f1b8f0e-58d7-4d6c-9d5b-0b9c86e5b6a1' as DocumentKey['meeting'];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'four-chairs-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const hashOf = (bytes: Uint8Array) => new Uint8Array(Buffer.from(sha256(bytes), 'hex'));

/** What version 0003 wrote: a document with a snapshot and two rows, one of a lane that is damaged, and a version. */
const fillOld = async (connection: SqlConnection, isSqlite: boolean) => {
  const school = { id: 's', name: 'Oakfield' };
  const person = { id: 'p', school: 's', name: 'Sam', firstName: 'Sam', shownAs: 'Sam' };
  const pupil = { id: 'u', school: 's', person: 'p', preferredName: 'Ada', fullName: 'Ada' };
  const more = { dateOfBirth: '2016-05-04', yearGroup: '4', className: 'Oak' };
  const held = { id: meeting, school: 's', pupil: 'u', term: 'spring', plannedAt: '', lead: 'p' };
  const saved = { state: 'saved', stage: 'agree', savedVersion: 1, savedTitle: 'T', savedAt: 7 };
  const document = { meeting, epoch: 1, schema: 1 };
  const [old, one, two] = [new Uint8Array([1]), new Uint8Array([2]), new Uint8Array([3])];
  const row = { meeting, author: 'p', at: 5 };
  const version = { meeting, n: 1, title: 'R', at: 6, hash: 'h', contentHash: 'c', record: '{}' };
  const rows: [string, Readonly<Record<string, SqlValue>>][] = [
    ['school', school],
    ['person', { ...person, role: 'teacher' }],
    ['pupil', { ...pupil, ...more }],
    ['meeting', { ...held, ...saved }],
    ['document', { ...document, name: 'meeting', seq: 3 }],
    ['document', { ...document, name: 'lane.p', seq: 1 }],
    ['documentSnapshot', { meeting, name: 'meeting', seq: 1, bytes: old, hash: hashOf(old) }],
    ['documentUpdate', { ...row, name: 'meeting', seq: 2, bytes: one, hash: hashOf(one) }],
    ['documentUpdate', { ...row, name: 'meeting', seq: 3, bytes: two, hash: hashOf(two) }],
    ['documentUpdate', { ...row, name: 'lane.p', seq: 1, bytes: one, hash: hashOf(two) }],
    ['version', { ...version, by: 'p' }],
    ['versionDocument', { meeting, n: 1, name: 'meeting', epoch: 1, seq: 3, state: two }],
  ];
  await connection.write(
    rows.map(([table, values]) => insertRow(table, values, isSqlite ? 'sqlite' : 'postgres')),
  );
};

it.each(['sqlite', 'postgres'] as const)(
  'SAVE7 migration 0004 seals what was there before it, and what was damaged stays so: %s',
  async (dialect) => {
    const isSqlite = dialect === 'sqlite';
    const connection = isSqlite ? openSqlite(join(folder, 'a.db')) : openPostgres(openPglite());
    await migrate(connection, dialect, allMigrations.slice(0, 3));
    await fillOld(connection, isSqlite);
    const store = await openOnConnection(dialect, connection);
    const loaded = await store.documents.load({ meeting, name: 'meeting' });
    expect(loaded?.rows.map(({ bytes }) => [...bytes])).toStrictEqual([[2], [3]]);
    expect(loaded?.snapshot?.seq).toBe(1);
    const lane = store.documents.load({ meeting, name: 'lane.p' as 'meeting' });
    await expect(lane).rejects.toMatchObject({ name: 'DamagedRow', seq: 1 });
    await store.close();
  },
);

it.each(['sqlite', 'postgres'] as const)(
  'VERSION1 migrations 0020 and 0021 chain what was said and credited before them: %s',
  async (dialect) => {
    const isSqlite = dialect === 'sqlite';
    const connection = isSqlite ? openSqlite(join(folder, 'a.db')) : openPostgres(openPglite());
    await migrate(connection, dialect, allMigrations.slice(0, 3));
    await fillOld(connection, isSqlite);
    const before = allMigrations.findIndex(({ name }) => name === '0020-sayings');
    await migrate(connection, dialect, allMigrations.slice(0, before));
    const of = { meeting, version: 1, person: 'p' };
    const answer = { ...of, versionHash: 'h', answer: 'differs', words: 'No', about: null };
    const typed = { saidBy: 'p', typedBy: 'p', how: 'self', lang: 'en-GB', at: 8 };
    const credit = { meeting, name: 'meeting', client: 7, length: 3, person: 'p' };
    const addition = { meeting, person: 'p', words: 'More', at: 10 };
    const rows: [string, Readonly<Record<string, SqlValue>>][] = [
      ['agreement', { ...answer, ...typed }],
      ['reply', { ...of, words: 'We hear that', by: 'p', at: 9 }],
      ['addition', addition],
      ['addition', addition],
      ['documentCredit', { ...credit, kind: 'removed', clock: 9 }],
      ['documentCredit', { ...credit, kind: 'moved', clock: 2 }],
    ];
    await connection.write(rows.map(([table, row]) => insertRow(table, row, dialect)));
    const store = await openOnConnection(dialect, connection);
    const author = 'p' as UpdateRow['author'];
    const moved = { client: 8, clock: 1, length: 3, person: author, kind: 'moved' } as const;
    const row = { seq: 4, bytes: new Uint8Array([4]), author, at: 11 };
    await store.documents.append([
      { key: { meeting, name: 'meeting' }, epoch: 1, rows: [row], credits: [moved] },
    ]);
    await store.meetings.addAdditions([additionRow(meeting, author)]);
    const beside = translationRow(meeting, author, { kind: 'addition', about: '1' });
    await store.after.setTranslation(beside, null);
    const db = isSqlite ? sqliteBuilder<Tables>() : postgresBuilder<Tables>();
    const { findings } = await checkStore({ db, connection }, hashOfHashes);
    // The lane is damaged and the version's hash made up, as this old database has them.
    const said = findings.filter(({ where }) => !/lane\.p|version 1/.test(where));
    expect(said).toStrictEqual([]);
    await store.close();
  },
);
