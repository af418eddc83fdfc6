import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { OpeningId } from '@fourchairs/shared/lib/ids.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { newId } from '#lib/new-id.ts';
import { createBuilder as postgresBuilder } from '#store/dialects/postgres/builder.ts';
import { openConnection as openPostgres } from '#store/dialects/postgres/open-connection.ts';
import { createBuilder as sqliteBuilder } from '#store/dialects/sqlite/builder.ts';
import { openConnection as openSqlite } from '#store/dialects/sqlite/open-connection.ts';
import { checkStore } from '#store/keeping/check-store.ts';
import { openOnConnection } from '#store/open-on-connection.ts';
import { StoreConflict } from '#store/store.ts';
import type { Tables } from '#store/tables.ts';
import { openPglite } from '#store/testing/open-pglite.ts';
import { arrangeMeeting, personRow } from '#store/testing/rows.ts';
import { hashOfHashes } from '#use-cases/version-hash.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'four-chairs-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** An opening that was asked for, approved and read. */
const arrange = async (dialect: 'sqlite' | 'postgres') => {
  const isSqlite = dialect === 'sqlite';
  const connection = isSqlite ? openSqlite(join(folder, 'a.db')) : openPostgres(openPglite());
  const store = await openOnConnection(dialect, connection);
  const db = isSqlite ? sqliteBuilder<Tables>() : postgresBuilder<Tables>();
  const { meeting, senco, school } = await arrangeMeeting(store);
  const head = personRow(school, { role: 'teacher', staffRole: 'teacher' });
  await store.schools.addPerson(head);
  const asked = {
    meeting: meeting.id,
    place: 1,
    opening: newId<OpeningId>(),
    step: 'asked',
    askedBy: senco,
    by: senco,
    at: 5,
    words: 'Said she is scared to go home.',
    until: null,
  } as const;
  await store.openings.add(asked);
  const approved = { ...asked, place: 2, step: 'approved', by: head.id, until: 90 } as const;
  await store.openings.add(approved);
  await store.openings.add({ ...asked, place: 3, step: 'read', words: '' });
  const readable = { db, connection };
  const check = async (against?: Awaited<ReturnType<typeof heads>>) =>
    (await checkStore(readable, hashOfHashes, against)).findings.map(({ what }) => what);
  const heads = async () => (await checkStore(readable, hashOfHashes)).heads;
  const run = (sql: string) => connection.write([{ sql, runs: [[]], guard: null }]);
  return { store, check, heads, run };
};

/** What whoever may write to the database itself would have to do first. */
const unguard = {
  sqlite: ['drop trigger "openingStepOnupdate"', 'drop trigger "openingStepOndelete"'],
  postgres: ['drop trigger "openingStepStays" on "openingStep"'],
} as const;

const alterations = [
  `update "openingStep" set "words" = 'Another reason' where "place" = 1`,
  `update "openingStep" set "until" = 999 where "place" = 2`,
  `update "openingStep" set "at" = 1 where "place" = 3`,
  `update "openingStep" set "step" = 'ended' where "place" = 3`,
  'delete from "openingStep" where "place" = 1',
  'delete from "openingStep" where "place" = 2',
] as const;

it.each(['sqlite', 'postgres'] as const)(
  'OPEN3 %s changes and takes away no step of an opening, and check sees where somebody did',
  async (dialect) => {
    for (const sql of alterations) {
      const { store, check, run } = await arrange(dialect);
      await expect(run(sql)).rejects.toThrow(StoreConflict);
      expect(await check()).toEqual([]);
      for (const each of unguard[dialect]) await run(each);
      await run(sql);
      expect([sql, await check()]).toEqual([
        sql,
        [expect.stringMatching(/is missing|is not what was written/) as string],
      ]);
      await store.close();
      await rm(join(folder, 'a.db'), { force: true });
    }
  },
);

it('OPEN3 a reading that was cut off the end is seen against a head kept elsewhere', async () => {
  const { store, check, heads, run } = await arrange('sqlite');
  const before = await heads();
  for (const each of unguard.sqlite) await run(each);
  await run('delete from "openingStep" where "place" = 3');
  expect(await check()).toEqual([]);
  expect(await check(before)).toEqual(['is missing']);
  await store.close();
});
