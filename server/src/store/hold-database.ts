import { chmodSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { makeFolder } from '#lib/make-folder.ts';
import { holdPostgres } from '#store/dialects/postgres/hold-postgres.ts';
import { explainError } from '#store/dialects/sqlite/explain-error.ts';
import { sqlitePath } from '#store/open-store.ts';
import { errorOf } from '#store/sql/failure.ts';
import { StoreUnavailable } from '#store/store.ts';

/** What keeps a second server away from a database for as long as this one runs. */
export type Hold = { readonly release: () => Promise<void> };

/** Long enough for a server that is ending to let go. */
const patienceMs = 1_000;

/** Beside the database, not in it: backups and checks read that one while a server runs. */
const lockOf = (path: string): string => path.replace(/\.\w+$/, '.lock');

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === 5;

/** A lock of the operating system, by SQLite's own means: it ends with the process, however that ends. */
const holdSqlite = (path: string): Hold => {
  try {
    makeFolder(dirname(path));
    const lock = new DatabaseSync(lockOf(path), { timeout: patienceMs });
    try {
      lock.exec('BEGIN EXCLUSIVE');
      chmodSync(lockOf(path), 0o600);
    } catch (error) {
      lock.close();
      throw error;
    }
    return { release: async () => lock.close() };
  } catch (error) {
    if (isBusy(error)) {
      throw new StoreUnavailable(
        `another server is running on ${path}: stop it, or choose another folder`,
      );
    }
    throw errorOf(explainError(error, dirname(path)));
  }
};

/**
 * Takes a database for this server alone. Two servers would each have their own live copy of a meeting, and people on
 * one would not see what is written on the other. Rejects with StoreUnavailable when another server has it.
 */
export const holdDatabase = async (url: string): Promise<Hold> => {
  const path = sqlitePath(url);
  return path === null ? holdPostgres(url) : holdSqlite(path);
};
