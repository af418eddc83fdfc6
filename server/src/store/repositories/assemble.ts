import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

import { firstLink, headSeal, isSame, nextLink, snapshotSeal } from '#store/repositories/seals.ts';
import { DamagedRow, type StoredDocument, type UpdateRow } from '#store/store.ts';

type Key = { readonly meeting: MeetingId; readonly name: DocumentName };
export type HeadRow = {
  readonly epoch: number;
  readonly schema: number;
  readonly seq: number;
  readonly seal: Uint8Array;
};
type Hashed = { readonly seq: number; readonly bytes: Uint8Array; readonly hash: Uint8Array };
export type SnapshotRow = Hashed & { readonly link: Uint8Array };
export type HashedRow = Hashed & { readonly author: PersonId; readonly at: number };

export type Assembled = { readonly document: StoredDocument; readonly link: Uint8Array };

/** Puts a document together and looks at every row on the way: in order, without a gap, up to the head, unharmed. */
export const assemble = (
  key: Key,
  head: HeadRow,
  snapshot: SnapshotRow | null,
  updates: readonly HashedRow[],
): Assembled => {
  const rows: UpdateRow[] = [];
  const upTo = (seq: number, kept: SnapshotRow | null = snapshot): StoredDocument => ({
    key,
    epoch: head.epoch,
    schema: head.schema,
    seq,
    snapshot: kept && { seq: kept.seq, bytes: kept.bytes },
    rows,
  });
  if (snapshot && !isSame(snapshotSeal(key, snapshot), snapshot.hash)) {
    throw new DamagedRow(snapshot.seq, upTo(0, null));
  }
  let last = snapshot?.seq ?? 0;
  let link = snapshot?.link ?? firstLink(key);
  for (const { seq, bytes, author, at, hash } of updates) {
    const row = { seq, bytes, author, at };
    const next = nextLink(link, key, row);
    if (seq !== last + 1 || !isSame(next, hash)) throw new DamagedRow(last + 1, upTo(last));
    rows.push(row);
    last = seq;
    link = next;
  }
  const isWhole = last === head.seq && isSame(headSeal(key, { ...head, link }), head.seal);
  if (!isWhole) throw new DamagedRow(last + 1, upTo(last));
  return { document: upTo(last), link };
};
