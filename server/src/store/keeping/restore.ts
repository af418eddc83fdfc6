import { open, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { makeFolder } from '#lib/make-folder.ts';
import { digestOf } from '#store/keeping/back-up.ts';
import { openBackup } from '#store/keeping/backup-file.ts';
import type { VersionHash } from '#store/keeping/check-meeting.ts';
import { type Checked, checkStore } from '#store/keeping/check-store.ts';
import { beginNewEpochs } from '#store/keeping/new-epochs.ts';
import { openToMend } from '#store/keeping/open-to-read.ts';
import { fileName } from '#store/open-store.ts';
import { StoreUnavailable } from '#store/store.ts';

const makeEmpty = async (folder: string): Promise<void> => {
  makeFolder(resolve(folder));
  if ((await readdir(folder)).length > 0) {
    throw new StoreUnavailable(
      `The folder ${folder} is not empty. Nothing was restored: name an empty one.`,
    );
  }
};

/** Brings the schema up to date, and every document into a new epoch; says what is in it. */
const makeReady = async (
  path: string,
  now: number,
  versionHash: VersionHash,
): Promise<Checked & { readonly digest: string }> => {
  const readable = await openToMend(`sqlite:${path}`);
  try {
    await readable.bringUpToDate();
    await beginNewEpochs(readable, now);
    const checked = await checkStore(readable, versionHash);
    return { ...checked, digest: digestOf(checked) };
  } finally {
    await readable.connection.close();
  }
};

/**
 * Puts a backup into an empty folder, from which a server can be started. Rejects, with nothing written, when a byte of
 * the backup is not what was written. The database gets its name last: a restore that was cut off is no database.
 */
export const restore = async (
  file: string,
  folder: string,
  { versionHash, now }: { versionHash: VersionHash; now: number },
): Promise<Checked & { readonly digest: string; readonly at: string }> => {
  const backup = await openBackup(file);
  try {
    await makeEmpty(folder);
    const part = join(folder, 'restoring.db');
    const target = await open(part, 'wx', 0o600);
    try {
      await backup.copyTo(target);
    } finally {
      await target.close();
    }
    const ready = await makeReady(part, now, versionHash);
    if (ready.digest !== backup.line.digest) {
      await rm(part, { force: true });
      throw new StoreUnavailable('What was restored is not what was backed up. Take another one.');
    }
    await rename(part, join(folder, fileName));
    return { ...ready, at: backup.line.at };
  } finally {
    await backup.close();
  }
};
