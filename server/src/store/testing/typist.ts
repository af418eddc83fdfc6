import { writeSync } from 'node:fs';

import { openStore } from '#store/open-store.ts';
import { arrangeMeeting, updateRow } from '#store/testing/rows.ts';

/** A process that appends until it is killed. Says which document it writes, then each number once it is saved. */
const store = await openStore({ url: `sqlite:${process.argv[2] ?? ''}` });
const { shared, child } = await arrangeMeeting(store);
writeSync(1, `${shared.meeting}\n`);
for (let seq = 1; ; seq += 1) {
  await store.documents.append([{ key: shared, epoch: 1, rows: [updateRow(child, seq)] }]);
  writeSync(1, `${seq}\n`);
}
