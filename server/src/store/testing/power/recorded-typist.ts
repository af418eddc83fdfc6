import { writeSync } from 'node:fs';

import { runWrite } from '#store/dialects/sqlite/worker/run-request.ts';
import { checkpoint, openHandle } from '#store/dialects/sqlite/worker/sqlite-handle.ts';
import { pack } from '#store/dialects/sqlite/worker/wire.ts';
import { openOnConnection } from '#store/open-on-connection.ts';
import type { SqlConnection } from '#store/sql/connection.ts';
import { connectionOn } from '#store/testing/keeping/connection-on.ts';
import { arrangeMeeting, updateRow } from '#store/testing/rows.ts';

/** So that the log is moved into the database among these few rows, as it is among thousands. */
const rowsToCheckpoint = 8;

/**
 * A process whose calls of the kernel are recorded while it appends: the writer's own handle and transactions, on one
 * thread so that they stand in order. Says which document it writes, then each number once it is saved.
 */
const [, , path = '', synchronous = 'FULL', count = '0'] = process.argv;
const handle = openHandle({ path, mode: 'write' });
if (synchronous === 'NORMAL') handle.db.exec('PRAGMA synchronous = NORMAL');
const connection: SqlConnection = {
  ...connectionOn(handle.db).connection,
  write: async (steps) => {
    const values = pack(steps.map(({ runs }) => runs));
    runWrite(handle, { kind: 'write', steps, values });
  },
};
const store = await openOnConnection('sqlite', connection);
const { shared, child } = await arrangeMeeting(store);
writeSync(1, `${shared.meeting}\n`);
for (let seq = 1; seq <= Number(count); seq += 1) {
  await store.documents.append([{ key: shared, epoch: 1, rows: [updateRow(child, seq)] }]);
  writeSync(1, `saved ${seq}\n`);
  if (seq % rowsToCheckpoint === 0) checkpoint(handle.db);
}
