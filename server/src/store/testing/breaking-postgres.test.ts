import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openConnection } from '#store/dialects/postgres/open-connection.ts';
import { openOnConnection } from '#store/open-on-connection.ts';
import { type Store, StoreUnavailable } from '#store/store.ts';
import { breakingPostgres } from '#store/testing/breaking-postgres.ts';
import { openPglite } from '#store/testing/open-pglite.ts';
import { arrangeMeeting, updateRow } from '#store/testing/rows.ts';

/** More queries than one append has. */
const queries = 9;

describe('a connection to PostgreSQL that breaks', () => {
  const clients = () => breakingPostgres(openPglite());
  let postgres = clients();
  let store: Store;
  beforeEach(async () => {
    postgres = clients();
    store = await openOnConnection('postgres', openConnection(postgres));
  });
  afterEach(() => store.close());

  it.each(['before', 'after'] as const)(
    'SAVE4 SAVE2 confirms nothing that is not there, and writes whole rows or none: %s the n-th query',
    async (when) => {
      const { shared, child } = await arrangeMeeting(store);
      const seqOnDisk = async (): Promise<number> => {
        const loaded = await store.documents.load(shared);
        expect(loaded?.rows).toHaveLength(loaded?.seq ?? -1);
        return loaded?.seq ?? -1;
      };
      const failures: number[] = [];
      const doubts: number[] = [];
      for (let n = 1; n <= queries; n += 1) {
        const before = await seqOnDisk();
        const [first, second] = [before + 1, before + 2];
        const rows = [updateRow(child, first), updateRow(child, second)];
        postgres.breakAt({ n, when });
        const error: unknown = await store.documents.append([{ key: shared, epoch: 1, rows }]).then(
          () => null,
          (thrown: unknown) => thrown,
        );
        const saved = error === null;
        expect(saved || error instanceof StoreUnavailable).toBe(true);
        expect(store.healthy()).toBe(saved);
        postgres.breakAt(null);
        const after = await seqOnDisk();
        expect(saved ? [second] : [before, second]).toContain(after);
        if (!saved) failures.push(n);
        if (!saved && after === second) doubts.push(n);
        // Whoever loads the document again goes on from what it has.
        await store.documents.append([
          { key: shared, epoch: 1, rows: [updateRow(child, after + 1)] },
        ]);
        expect(store.healthy()).toBe(true);
      }
      expect(failures.length).toBeGreaterThan(3);
      // Only a connection that breaks after COMMIT leaves rows that were reported as failed (0022).
      expect(doubts).toEqual(when === 'before' ? [] : [failures.at(-1)]);
    },
    60_000,
  );
});
