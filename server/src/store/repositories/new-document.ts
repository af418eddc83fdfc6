import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import type { Database } from '#store/repositories/database.ts';
import { rowHash } from '#store/repositories/row-hash.ts';
import { type Step, step } from '#store/sql/step.ts';
import { type NewDocument, StoreConflict } from '#store/store.ts';

const firstEpoch = 1;

/** A document with what the server wrote into it first (JOIN7); part of the transaction that makes its meeting. */
export const newDocumentSteps = (
  { db }: Database,
  meeting: MeetingId,
  { name, schema, leases, rows }: NewDocument,
): Step[] => {
  const part = { meeting, name };
  if (rows.some((row, index) => row.seq !== index + 1)) {
    throw new StoreConflict(`The first rows of ${name} do not count from 1`);
  }
  const document = { ...part, epoch: firstEpoch, schema, seq: rows.length };
  return [
    step(db.insertInto('document').values(document)),
    ...leases.map(({ clientId, person }) =>
      step(db.insertInto('documentLease').values({ ...part, epoch: firstEpoch, clientId, person })),
    ),
    ...rows.map(({ seq, author, at, bytes }) =>
      step(
        db
          .insertInto('documentUpdate')
          .values({ ...part, seq, author, at, bytes, hash: rowHash(bytes) }),
      ),
    ),
  ];
};
