import { writeSync } from 'node:fs';

import { openStore } from '#store/open-store.ts';
import { arrangeMeeting, updateRow } from '#store/testing/rows.ts';

/**
 * A process of its own, run with a limit on the size of files: the disk then fails in the middle of a transaction, as
 * no pragma can make it. Says on one line of JSON what became of a small row, a big one, and a small one again.
 */
const store = await openStore({ url: `sqlite:${process.argv[2] ?? ''}` });
const { shared, child } = await arrangeMeeting(store);

const append = async (seq: number, size: number) => {
  const rows = [updateRow(child, seq, new Uint8Array(size).fill(seq))];
  const outcome = await store.documents.append([{ key: shared, epoch: 1, rows }]).then(
    () => 'saved',
    (error: unknown) => (error instanceof Error ? error.name : 'odd'),
  );
  return { outcome, healthy: store.healthy() };
};

const appended = [
  await append(1, 100),
  await append(2, 16_000_000),
  await append(2, 200),
  await append(3, 16_000_000),
];
await store.close();
const again = await openStore({ url: `sqlite:${process.argv[2] ?? ''}` });
const loaded = await again.documents.load(shared);
await again.close();
const sizes = loaded?.rows.map(({ bytes }) => bytes.length);
writeSync(1, JSON.stringify({ appended, sizes }));
