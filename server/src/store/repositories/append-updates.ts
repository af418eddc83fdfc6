import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

import { type CreditEnd, afterCredits } from '#store/repositories/credit-seals.ts';
import type { Database } from '#store/repositories/database.ts';
import type { Head } from '#store/repositories/heads.ts';
import { createReadHead } from '#store/repositories/read-head.ts';
import { headSeal, linkRows } from '#store/repositories/seals.ts';
import { type Guard, stepOf } from '#store/sql/step.ts';
import { template } from '#store/sql/template.ts';
import { type Credit, type DocumentStore, StoreConflict } from '#store/store.ts';

type Key = { meeting: MeetingId; name: DocumentName };
type MovedHead = Key & { epoch: number; before: number; last: number; seal: Uint8Array };
type Update = Key & {
  seq: number;
  author: PersonId;
  at: number;
  bytes: Uint8Array;
  hash: Uint8Array;
};

const follows: Guard = {
  rows: 1,
  otherwise: 'The document is not at the epoch and row that these rows follow',
};

/** A head moves only from the row before, in the same epoch: so a log has no gaps (SAVE2). */
const moveHead = ({ db }: Database) =>
  template<MovedHead>().of((slot) =>
    db
      .updateTable('document')
      .set({ seq: slot('last'), seal: slot('seal') })
      .where('meeting', '=', slot('meeting'))
      .where('name', '=', slot('name'))
      .where('epoch', '=', slot('epoch'))
      .where('seq', '=', slot('before')),
  );

const addUpdate = ({ db }: Database) =>
  template<Update>().of((slot) =>
    db.insertInto('documentUpdate').values({
      meeting: slot('meeting'),
      name: slot('name'),
      seq: slot('seq'),
      author: slot('author'),
      at: slot('at'),
      bytes: slot('bytes'),
      hash: slot('hash'),
    }),
  );

const addCredit = ({ db }: Database) =>
  template<Key & Credit & { place: number }>().of((slot) =>
    db.insertInto('documentCredit').values({
      meeting: slot('meeting'),
      name: slot('name'),
      kind: slot('kind'),
      client: slot('client'),
      clock: slot('clock'),
      length: slot('length'),
      person: slot('person'),
      place: slot('place'),
    }),
  );

/** With the credits themselves, after the head has moved: so they follow each other as its rows do. */
const moveCredits = ({ db }: Database) =>
  template<Key & CreditEnd>().of((slot) =>
    db
      .updateTable('document')
      .set({ credits: slot('credits'), creditLink: slot('creditLink') })
      .where('meeting', '=', slot('meeting'))
      .where('name', '=', slot('name')),
  );

type Part = Parameters<DocumentStore['append']>[0][number];
type Linked = {
  readonly key: Key;
  readonly before: number;
  readonly head: Head;
  readonly updates: readonly Update[];
  readonly credits: readonly (Key & Credit & { readonly place: number })[];
};

/** Links a document's rows to its head. The caller has seen that there are rows. */
const linkPart = ({ key, epoch, rows, credits = [] }: Part, before: Head | null): Linked => {
  const { meeting, name } = key;
  const of = { meeting, name };
  const isNext = rows.every((row, index) => row.seq === (before?.seq ?? -1) + 1 + index);
  if (before?.epoch !== epoch || !isNext) throw new StoreConflict(follows.otherwise);
  const updates = linkRows(of, before.link, rows).map((row) => ({ ...of, ...row }));
  const link = updates.at(-1)?.hash ?? before.link;
  return {
    key: of,
    before: before.seq,
    head: {
      ...before,
      ...afterCredits(of, before, credits),
      seq: before.seq + rows.length,
      link,
    },
    updates,
    credits: credits.map((each, index) => ({ ...of, ...each, place: before.credits + index + 1 })),
  };
};

const creditEnd = ({ key, head: { credits, creditLink } }: Linked): Key & CreditEnd => ({
  ...key,
  credits,
  creditLink,
});

const movedHead = ({ key, before, head }: Linked): MovedHead => ({
  ...key,
  epoch: head.epoch,
  before,
  last: head.seq,
  seal: headSeal(key, head),
});

/** The engine's hottest write: statements each compiled once, run for every document and row in one message. */
export const createAppend = (database: Database): DocumentStore['append'] => {
  const { heads, connection } = database;
  const readHead = createReadHead(database);
  const [head, update] = [moveHead(database), addUpdate(database)];
  const [credit, creditsMoved] = [addCredit(database), moveCredits(database)];
  return async (batch) => {
    const parts = batch.filter(({ rows }) => rows.length > 0);
    if (parts.length === 0) return;
    // Without a pause where nothing must be read: what is asked for next follows these rows, not those before.
    const isKnown = parts.every(({ key }) => heads.get(key) !== null);
    if (!isKnown) await Promise.all(parts.map(({ key }) => readHead(key)));
    const linked = parts.map((part) => linkPart(part, heads.get(part.key)));
    for (const each of linked) heads.set(each.key, each.head);
    try {
      const updates = linked.flatMap((each) => each.updates.map(update));
      const moved = linked.map((each) => head(movedHead(each)));
      const credited = linked.filter(({ credits }) => credits.length > 0);
      await connection.write([
        ...stepOf(moved, follows),
        ...stepOf(updates),
        ...stepOf(credited.flatMap(({ credits }) => credits.map(credit))),
        ...stepOf(credited.map((each) => creditsMoved(creditEnd(each)))),
      ]);
    } catch (error) {
      for (const { key } of linked) heads.forget(key);
      throw error;
    }
  };
};
