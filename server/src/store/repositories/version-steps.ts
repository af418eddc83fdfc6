import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import type { Database } from '#store/repositories/database.ts';
import { finishSeal, versionSeal } from '#store/repositories/seals.ts';
import { type Step, step } from '#store/sql/step.ts';
import type { VersionDocument, VersionRow } from '#store/store.ts';

export type NewVersion = { version: VersionRow; documents: readonly VersionDocument[] };

const hold = ({ db }: Database, meeting: MeetingId) =>
  db
    .updateTable('meeting')
    .set((e) => ({ state: e.ref('state') }))
    .where('id', '=', meeting);

/** Takes hold of a meeting: no version, and no Finish, can come in between. */
export const holdMeeting = (database: Database, meeting: MeetingId): Step =>
  step(hold(database, meeting), { rows: 1, otherwise: 'There is no such meeting' });

/** Takes hold of a meeting in which something may still be written. */
export const holdOpenMeeting = (database: Database, meeting: MeetingId): Step =>
  step(hold(database, meeting).where('state', 'in', ['planned', 'live']), {
    rows: 1,
    otherwise: 'The meeting is saved or cancelled, or there is no such meeting',
  });

/**
 * The version before it must be the one it was chained to; that it is the last one, its number sees to. The first
 * version of a meeting is chained to the saved one of the meeting it was carried from, if any.
 */
const followsHead = ({ db }: Database, { meeting, n, previousHash }: VersionRow): Step[] => {
  if (previousHash === null) return [];
  const chained = db.selectFrom('version').select('n').where('hash', '=', previousHash);
  const last = chained.where('meeting', '=', meeting).where('n', '=', n - 1);
  return [
    step(n === 1 ? chained : last, {
      rows: 1,
      otherwise: `Version ${n} does not follow the last one`,
    }),
  ];
};

export const addVersion = (database: Database, { version, documents }: NewVersion): Step[] => {
  const { meeting, n, title, at, hash, previousHash, contentHash, record, by } = version;
  const { db } = database;
  const row = { meeting, n, title, at, hash, previousHash, contentHash, record, by };
  const seal = versionSeal(row, documents);
  return [
    ...followsHead(database, version),
    step(db.insertInto('version').values({ ...row, seal })),
    ...documents.map((document) =>
      step(db.insertInto('versionDocument').values({ meeting, n, ...document })),
    ),
  ];
};

/** That version n is the last one. */
export const isLastVersion = ({ db }: Database, meeting: MeetingId, n: number): Step =>
  step(
    db
      .selectFrom('version')
      .select((e) => e.fn.max('n').as('last'))
      .where('meeting', '=', meeting)
      .having((e) => e.fn.max('n'), '=', n),
    { rows: 1, otherwise: `Version ${n} is not the last one` },
  );

/** Only the last version can be the finished one. */
export const markFinished = (
  database: Database,
  meeting: MeetingId,
  n: number,
  title: string,
  at: number,
): Step[] => [
  isLastVersion(database, meeting, n),
  step(
    database.db
      .updateTable('meeting')
      .set({
        state: 'saved',
        savedVersion: n,
        savedTitle: title,
        savedAt: at,
        savedSeal: finishSeal(meeting, { n, title, at }),
      })
      .where('id', '=', meeting),
    { rows: 1, otherwise: 'There is no such meeting' },
  ),
];
