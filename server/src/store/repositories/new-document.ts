import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import { noCredits } from '#store/repositories/credit-seals.ts';
import type { Database } from '#store/repositories/database.ts';
import type { Head } from '#store/repositories/heads.ts';
import { firstLink, headSeal, linkRows } from '#store/repositories/seals.ts';
import { type Step, step } from '#store/sql/step.ts';
import { type DocumentKey, type NewDocument, StoreConflict } from '#store/store.ts';

const firstEpoch = 1;

type Made = { readonly steps: readonly Step[]; readonly key: DocumentKey; readonly head: Head };

/** A document's row, with its seal: at the given row, and empty without one. */
export const firstHead = (
  part: DocumentKey,
  { schema, seq = 0, link = firstLink(part) }: { schema: number; seq?: number; link?: Uint8Array },
) => {
  const head = { epoch: firstEpoch, schema, seq };
  return { ...part, ...head, seal: headSeal(part, { ...head, link }) };
};

/** A document with what the server wrote into it first (JOIN7); part of the transaction that makes its meeting. */
export const newDocument = (
  { db }: Database,
  meeting: MeetingId,
  { name, schema, leases, rows }: NewDocument,
): Made => {
  const part = { meeting, name };
  if (rows.some((row, index) => row.seq !== index + 1)) {
    throw new StoreConflict(`The first rows of ${name} do not count from 1`);
  }
  const linked = linkRows(part, firstLink(part), rows);
  const link = linked.at(-1)?.hash ?? firstLink(part);
  const document = firstHead(part, { schema, seq: rows.length, link });
  const steps = [
    step(db.insertInto('document').values(document)),
    ...leases.map(({ clientId, person }) =>
      step(
        db
          .insertInto('documentLease')
          .values({ ...part, epoch: firstEpoch, clientId, person, isFirst: 1 }),
      ),
    ),
    ...linked.map((row) => step(db.insertInto('documentUpdate').values({ ...part, ...row }))),
  ];
  const { epoch, seq } = document;
  return { steps, key: part, head: { epoch, schema, seq, link, ...noCredits } };
};
