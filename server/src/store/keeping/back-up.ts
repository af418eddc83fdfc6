import { mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { sha256 } from '#lib/sha256.ts';
import { writeBackup } from '#store/keeping/backup-file.ts';
import type { VersionHash } from '#store/keeping/check-meeting.ts';
import { type Checked, checkStore } from '#store/keeping/check-store.ts';
import { writeHeads } from '#store/keeping/heads.ts';
import { openToRead } from '#store/keeping/open-to-read.ts';
import { sqlitePath } from '#store/open-store.ts';
import { StoreUnavailable } from '#store/store.ts';

export const digestOf = ({ heads }: Pick<Checked, 'heads'>): string => sha256(writeHeads(heads));

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** One moment of a database that a server may be writing to: a reader of the log holds nobody up, and sees no halves. */
const copyMoment = (from: string, to: string): void => {
  const db = new DatabaseSync(from, { readOnly: true, timeout: 5_000 });
  try {
    db.prepare('VACUUM INTO ?').run(to);
  } finally {
    db.close();
  }
};

/**
 * Writes a backup while people type, and looks at what is in it: `findings` are damage that was there before. Deleted
 * words are not in it. Rejects when there is a file of this name.
 */
export const backUp = async (
  url: string,
  file: string,
  { versionHash, now }: { versionHash: VersionHash; now: number },
): Promise<Checked & { readonly digest: string }> => {
  const path = sqlitePath(url);
  if (path === null) {
    throw new StoreUnavailable(
      'A PostgreSQL database is backed up with its own pg_dump; after restoring that, run chairs -- new-epochs.',
    );
  }
  if (await exists(file)) {
    throw new StoreUnavailable(`There is a file ${file} already: give the backup another name.`);
  }
  await (await openToRead(url)).connection.close();
  const folder = await mkdtemp(join(dirname(file), '.four-chairs-backup-'));
  try {
    const copy = join(folder, 'copy.db');
    copyMoment(path, copy);
    const readable = await openToRead(`sqlite:${copy}`);
    const checked = await checkStore(readable, versionHash);
    await readable.connection.close();
    const digest = digestOf(checked);
    const at = new Date(now).toISOString();
    const whole = join(folder, 'whole');
    await writeBackup(whole, copy, { fourChairs: 'backup', format: 1, at, digest });
    await rename(whole, file);
    return { ...checked, digest };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
