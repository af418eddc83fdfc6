import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';

import { makeFolder } from '#lib/make-folder.ts';
import type { SqliteFile } from '#store/dialects/sqlite/worker/messages.ts';

/** Statements kept prepared; far more than the store has. */
const cachedStatements = 300;

const busyTimeoutMs = 5_000;

/** Somebody else's reading kept the log from being moved into the database. */
class DatabaseBusy extends Error {
  /** SQLITE_BUSY, as SQLite would have reported it. */
  readonly errcode = 5;
}

/**
 * SAVE8, and `fullfsync` because on macOS a plain sync leaves the rows in the drive's cache. The log grows to 16 MB
 * before a commit has to move it: with SQLite's own 4 MB the slowest hundredth of commits took six times as long.
 */
const writerPragmas = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA fullfsync = ON;
  PRAGMA checkpoint_fullfsync = ON;
  PRAGMA secure_delete = ON;
  PRAGMA foreign_keys = ON;
  PRAGMA temp_store = MEMORY;
  PRAGMA wal_autocheckpoint = 4000;
`;

/**
 * Makes the file before SQLite does, so that it was never readable by others. Only when there is none: closing a
 * descriptor of a database that this process has open would drop SQLite's locks on it.
 */
const makeFile = (path: string): void => {
  makeFolder(dirname(path));
  if (!existsSync(path)) {
    try {
      closeSync(openSync(path, 'ax', 0o600));
    } catch (error) {
      // Another process made it meanwhile.
      if (!existsSync(path)) throw error;
    }
  }
  chmodSync(path, 0o600);
};

export type Prepared = {
  readonly statement: StatementSync;
  /** Of the rows it answers; empty when it answers none. */
  readonly columns: readonly string[];
};

export type SqliteHandle = {
  readonly db: DatabaseSync;
  prepare(sql: string): Prepared;
};

const withStatements = (db: DatabaseSync): SqliteHandle => {
  const statements = new Map<string, Prepared>();
  return {
    db,
    prepare: (sql) => {
      const known = statements.get(sql);
      if (known) return known;
      const statement = db.prepare(sql);
      statement.setReturnArrays(true);
      const prepared = { statement, columns: statement.columns().map(({ name }) => name) };
      if (statements.size >= cachedStatements) statements.clear();
      statements.set(sql, prepared);
      return prepared;
    },
  };
};

/**
 * Moves the write-ahead log into the database and syncs it. Until then a log may hold rows that were written but never
 * synced, by a process that was killed or a disk that failed: they are readable, so they must become durable before
 * anybody builds on them. It also removes what was deleted from the log.
 */
export const checkpoint = (db: DatabaseSync): 'whole' | 'in part' => {
  const state = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
  return state?.['log'] === state?.['checkpointed'] ? 'whole' : 'in part';
};

export const openHandle = ({ path, mode }: SqliteFile): SqliteHandle => {
  if (mode === 'write') makeFile(path);
  const db = new DatabaseSync(path, { readOnly: mode === 'read', timeout: busyTimeoutMs });
  try {
    if (mode === 'write') {
      db.exec(writerPragmas);
      if (checkpoint(db) === 'in part') throw new DatabaseBusy(`${path} is being read`);
    }
    return withStatements(db);
  } catch (error) {
    db.close();
    throw error;
  }
};
