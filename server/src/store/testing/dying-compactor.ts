import { type MeetingId, parseId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import { runWrite } from '#store/dialects/sqlite/worker/run-request.ts';
import { type SqliteHandle, openHandle } from '#store/dialects/sqlite/worker/sqlite-handle.ts';
import { pack } from '#store/dialects/sqlite/worker/wire.ts';
import { openOnConnection } from '#store/open-on-connection.ts';
import type { SqlConnection } from '#store/sql/connection.ts';
import { connectionOn } from '#store/testing/keeping/connection-on.ts';

/**
 * A process that replaces rows by a snapshot and dies before the n-th statement of it, from 0: the writer's own handle
 * and transaction, on one thread. Of its beginning and its commit each counts as one.
 */
const [, , path = '', meeting = '', seq = '', n = ''] = process.argv;
const handle = openHandle({ path, mode: 'write' });
let left = Infinity;
const dieInTime = (): void => {
  if (left === 0) process.kill(process.pid, 'SIGKILL');
  left -= 1;
};
const exec = handle.db.exec.bind(handle.db);
handle.db.exec = (sql) => {
  dieInTime();
  exec(sql);
};
const dying: SqliteHandle = {
  db: handle.db,
  prepare: (sql) => {
    dieInTime();
    return handle.prepare(sql);
  },
};
const connection: SqlConnection = {
  ...connectionOn(handle.db).connection,
  write: async (steps) => {
    const values = pack(steps.map(({ runs }) => runs));
    left = Number(n);
    runWrite(dying, { kind: 'write', steps, values });
  },
};
const store = await openOnConnection('sqlite', connection);
const key = { meeting: must(parseId<MeetingId>(meeting), 'a meeting'), name: 'meeting' } as const;
await store.documents.compact(key, 1, { seq: Number(seq), bytes: new Uint8Array([200]) });
process.kill(process.pid, 'SIGKILL');
