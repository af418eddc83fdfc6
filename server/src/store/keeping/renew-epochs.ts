import { holdDatabase } from '#store/hold-database.ts';
import type { VersionHash } from '#store/keeping/check-meeting.ts';
import { type Checked, checkStore } from '#store/keeping/check-store.ts';
import { beginNewEpochs } from '#store/keeping/new-epochs.ts';
import { openToMend } from '#store/keeping/open-to-read.ts';

/**
 * For a database that was put back by other means than ours (pg_restore, a copy of a disk): every document begins a new
 * epoch (JOIN8), and what is in it is looked at. Rejects while a server runs on it, which knows the epochs before.
 */
export const renewEpochs = async (
  url: string,
  { versionHash, now }: { versionHash: VersionHash; now: number },
): Promise<Checked> => {
  const readable = await openToMend(url);
  try {
    const hold = await holdDatabase(url);
    try {
      await readable.bringUpToDate();
      await beginNewEpochs(readable, now);
      return await checkStore(readable, versionHash);
    } finally {
      await hold.release();
    }
  } finally {
    await readable.connection.close();
  }
};
