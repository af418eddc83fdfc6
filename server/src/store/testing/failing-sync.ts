import { writeSync } from 'node:fs';

import { openStore } from '#store/open-store.ts';
import { arrangeMeeting, updateRow } from '#store/testing/rows.ts';

/**
 * A process of its own, run where one sync of the kernel fails. Appends rows one by one, each again until it is saved,
 * and says on one line of JSON what became of each try, and how many rows a new store finds.
 */
const url = `sqlite:${process.argv[2] ?? ''}`;
const store = await openStore({ url });
const { shared, child } = await arrangeMeeting(store);
const outcomes: string[] = [];

const append = async (seq: number): Promise<void> => {
  const outcome = await store.documents
    .append([{ key: shared, epoch: 1, rows: [updateRow(child, seq)] }])
    .then(
      () => 'saved',
      (error: unknown) => (error instanceof Error ? error.name : 'odd'),
    );
  outcomes.push(`${seq} ${outcome} ${store.healthy() ? 'healthy' : 'not healthy'}`);
  if (outcome === 'StoreUnavailable' && outcomes.length < 30) await append(seq);
};

for (let seq = 1; seq <= 8; seq += 1) await append(seq);
await store.close();
const again = await openStore({ url });
const loaded = await again.documents.load(shared);
await again.close();
writeSync(1, JSON.stringify({ outcomes, rows: loaded?.seq }));
