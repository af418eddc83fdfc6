import { holdDatabase } from '#store/hold-database.ts';
import { openToMend } from '#store/keeping/open-to-read.ts';
import { openStore } from '#store/open-store.ts';
import type { Store } from '#store/store.ts';

/**
 * Changes what a server would change, while none runs. `isNew`: where there is no database yet, one is made; else that is
 * an error, since the folder is not the one that was meant.
 */
export const withStore = async <Result>(
  url: string,
  { isNew }: { readonly isNew: boolean },
  change: (store: Store) => Promise<Result>,
): Promise<Result> => {
  // Rejects where there is no database of ours: opening the store would make one.
  if (!isNew) await (await openToMend(url)).connection.close();
  const hold = await holdDatabase(url);
  try {
    const store = await openStore({ url });
    try {
      return await change(store);
    } finally {
      await store.close();
    }
  } finally {
    await hold.release();
  }
};
