import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openConnection } from '#store/dialects/sqlite/open-connection.ts';
import { openStore } from '#store/open-store.ts';
import { StoreUnavailable } from '#store/store.ts';
import { arrangeMeeting, updateRow } from '#store/testing/rows.ts';

const step = (sql: string, rows: number | null = null) => ({
  sql,
  runs: [[]],
  guard: rows === null ? null : { rows, otherwise: 'not so' },
});

describe('openStore', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'four-chairs-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

  it('SAVE8 keeps its files from everybody else', async () => {
    const data = join(folder, 'deep', 'data');
    const store = await openStore({ url: `sqlite:${data}` });
    await arrangeMeeting(store);
    expect(await modeOf(data)).toBe(0o700);
    const files = await readdir(data);
    expect(files).toContain('four-chairs.db-wal');
    for (const file of files) expect(await modeOf(join(data, file))).toBe(0o600);
    await store.close();
    expect(await readdir(data)).toStrictEqual(['four-chairs.db']);
  });

  it('takes a file too, and closes it to others when it was open to them', async () => {
    const file = join(folder, 'mine.db');
    await writeFile(file, '', { mode: 0o644 });
    const store = await openStore({ url: `sqlite:${file}` });
    await store.close();
    expect(await modeOf(file)).toBe(0o600);
  });

  it('SAVE8 writes through a log, syncs every commit, and overwrites what is deleted', async () => {
    const connection = openConnection(join(folder, 'a.db'));
    await connection.write([
      step(`select 1 from pragma_journal_mode where "journal_mode" = 'wal'`, 1),
      step('select 1 from pragma_synchronous where "synchronous" = 2', 1),
      step('select 1 from pragma_secure_delete where "secure_delete" = 1', 1),
      step('select 1 from pragma_foreign_keys where "foreign_keys" = 1', 1),
    ]);
    await expect(
      connection.read({ sql: 'create table "a" ("b" text)', parameters: [] }),
    ).rejects.toThrow(/may not write/);
    await connection.close();
  });

  it('SAVE6 leaves no word on disk that compaction removed', async () => {
    const store = await openStore({ url: `sqlite:${folder}` });
    const { shared, child } = await arrangeMeeting(store);
    const word = 'wonderfullysecret';
    const rows = [updateRow(child, 1, new TextEncoder().encode(word))];
    await store.documents.append([{ key: shared, epoch: 1, rows }]);
    const onDisk = async () => {
      const files = (await readdir(folder)).filter((name) => !name.endsWith('-shm'));
      const all = await Promise.all(files.map((name) => readFile(join(folder, name), 'latin1')));
      return all.join('').includes(word);
    };
    expect(await onDisk()).toBe(true);
    await store.documents.compact(shared, 1, { seq: 1, bytes: new Uint8Array(8) });
    await expect.poll(onDisk, { timeout: 10_000 }).toBe(false);
    await store.close();
  });

  it('SAVE4 is unhealthy while the disk is full, and well again after', async () => {
    const connection = openConnection(join(folder, 'a.db'));
    await connection.write([step('create table "a" ("b" blob)')]);
    const big = step(`insert into "a" select randomblob(3000) from pragma_page_size`);
    const many = { ...big, runs: Array.from({ length: 50 }, () => []) };
    await connection.write([step('PRAGMA max_page_count = 10')]);
    await expect(connection.write([many])).rejects.toThrow(StoreUnavailable);
    expect(connection.healthy()).toBe(false);
    await connection.write([big]);
    expect(connection.healthy()).toBe(true);
    const count = { sql: 'select count(*) as "n" from "a"', parameters: [] };
    expect(await connection.read(count)).toStrictEqual([[{ n: 1 }]]);
    await connection.close();
  });

  it('LEAVE1 finishes what was asked before it closes, and takes nothing after', async () => {
    const store = await openStore({ url: `sqlite:${folder}` });
    const { shared, child } = await arrangeMeeting(store);
    const append = (seq: number) =>
      store.documents.append([{ key: shared, epoch: 1, rows: [updateRow(child, seq)] }]);
    const under = Array.from({ length: 50 }, (_, index) => append(index + 1));
    const closed = store.close();
    await Promise.all(under);
    await closed;
    await expect(append(51)).rejects.toThrow(StoreUnavailable);
    await expect(store.documents.load(shared)).rejects.toThrow(StoreUnavailable);
    const again = await openStore({ url: `sqlite:${folder}` });
    expect((await again.documents.load(shared))?.seq).toBe(50);
    await again.close();
  });

  it('refuses a database that a newer version wrote', async () => {
    const url = `sqlite:${folder}`;
    await (await openStore({ url })).close();
    const connection = openConnection(join(folder, 'four-chairs.db'));
    await connection.write([step(`insert into "migration" values ('9999-later', 'now')`)]);
    await connection.close();
    await expect(openStore({ url })).rejects.toThrow(
      new StoreUnavailable(
        'A newer version of Four Chairs wrote this database (9999-later): start that version, or restore a backup.',
      ),
    );
  });

  it('lets two open the same new database at once', async () => {
    const url = `sqlite:${folder}`;
    const stores = await Promise.all([openStore({ url }), openStore({ url })]);
    for (const store of stores) await expect(store.schools.schools()).resolves.toStrictEqual([]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it.each([
    ['a folder it cannot make', 'file/folder', /^cannot use .+ Choose a folder/],
    ['a file that is something else', 'other.db', /is not a database of Four Chairs/],
    ['a folder in place of a file', 'folder.db', /^Four Chairs cannot (use|open) /],
  ])('says in a sentence that it cannot use %s', async (_, place, sentence) => {
    await writeFile(join(folder, 'file'), 'x');
    await writeFile(join(folder, 'other.db'), 'plain words, many of them'.repeat(200));
    await mkdir(join(folder, 'folder.db'));
    const opened = openStore({ url: `sqlite:${join(folder, place)}` });
    await expect(opened).rejects.toThrow(StoreUnavailable);
    await expect(opened).rejects.toThrow(sentence);
  });

  it.each(['', 'sqlite:', 'mysql://host/db'])('refuses the address "%s"', async (url) => {
    await expect(openStore({ url })).rejects.toThrow(StoreUnavailable);
  });

  it('says that PostgreSQL does not answer', async () => {
    const opened = openStore({ url: 'postgres://nobody@127.0.0.1:1/none' });
    await expect(opened).rejects.toThrow(StoreUnavailable);
  });
});
