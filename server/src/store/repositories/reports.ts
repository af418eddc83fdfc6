import { sha256 } from '#lib/sha256.ts';
import { DamagedReport, type ReportRow, type ReportStore } from '#store/ports/report-store.ts';
import { type Database, rowOf, rowsOf } from '#store/repositories/database.ts';
import { reportSeal } from '#store/repositories/seals.ts';
import { holdOpenMeeting } from '#store/repositories/version-steps.ts';
import { type Step, step } from '#store/sql/step.ts';

/** Holds the meeting first, so that no other report comes in between the count and this one. */
const add = (database: Database, row: ReportRow, bytes: Uint8Array, most: number): Step[] => {
  const { db } = database;
  return [
    holdOpenMeeting(database, row.meeting),
    step(
      db
        .selectFrom('report')
        .select('id')
        .where('meeting', '=', row.meeting)
        .orderBy('id')
        .limit(1)
        .offset(most - 1),
      { rows: 0, otherwise: 'The meeting holds as many reports as it may' },
    ),
    step(db.insertInto('report').values({ ...row, seal: reportSeal(row) })),
    step(db.insertInto('reportFile').values({ report: row.id, bytes })),
  ];
};

const setShown = (database: Database, row: ReportRow, shownAt: number | null): Step[] => [
  holdOpenMeeting(database, row.meeting),
  step(
    database.db
      .updateTable('report')
      .set({ shownAt, seal: reportSeal({ ...row, shownAt }) })
      .where('id', '=', row.id)
      .where('seal', '=', reportSeal(row)),
    { rows: 1, otherwise: 'The report is not what was read' },
  ),
];

const remove = (database: Database, { id, meeting }: ReportRow): Step[] => [
  holdOpenMeeting(database, meeting),
  step(database.db.deleteFrom('reportFile').where('report', '=', id)),
  step(database.db.deleteFrom('report').where('id', '=', id).where('shownAt', 'is', null), {
    rows: 1,
    otherwise: 'The report is shown, or gone',
  }),
];

const columns = [
  'id',
  'meeting',
  'writer',
  'name',
  'type',
  'size',
  'sha256',
  'came',
  'addedBy',
  'at',
  'shownAt',
] as const;

/** Files of professionals, beside the documents. */
export const createReports = (database: Database): ReportStore => {
  const { db, connection } = database;
  return {
    add: async (row, bytes, most) => connection.write(add(database, row, bytes, most)),
    ofMeeting: async (meeting) =>
      rowsOf(
        database,
        db
          .selectFrom('report')
          .select(columns)
          .where('meeting', '=', meeting)
          .orderBy('at')
          .orderBy('id'),
      ),
    bytes: async ({ id, sha256: expected }) => {
      const query = db.selectFrom('reportFile').select('bytes').where('report', '=', id);
      const found = await rowOf(database, query);
      if (found === null) return null;
      if (sha256(found.bytes) !== expected) throw new DamagedReport(`Report ${id} is damaged`);
      return found.bytes;
    },
    setShown: async (row, at) => connection.write(setShown(database, row, at)),
    remove: async (row) => connection.write(remove(database, row)),
  };
};
