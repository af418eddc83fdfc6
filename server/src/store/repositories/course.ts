import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import type { CourseStore, DateChangeRow } from '#store/ports/course-store.ts';
import { type Database, rowOf, rowsOf } from '#store/repositories/database.ts';
import { deleteRecoveryPoints } from '#store/repositories/recovery-points.ts';
import { type Step, step } from '#store/sql/step.ts';

/** Nobody changes the day of a meeting that somebody else has just changed. */
const changeDate = ({ db }: Database, row: DateChangeRow): Step[] => {
  const { meeting, from, to, forChild } = row;
  const planned = db
    .updateTable('meeting')
    .set(to === null ? { state: 'cancelled' } : { state: 'planned', plannedAt: to })
    .where('id', '=', meeting)
    .where('plannedAt', '=', from)
    .where('state', '<>', 'saved');
  return [
    step(to === null ? planned.where('state', '<>', 'cancelled') : planned, {
      rows: 1,
      otherwise: 'The meeting is saved, or its day was changed in the same moment',
    }),
    step(db.insertInto('dateChange').values({ ...row, forChild: forChild ? 1 : 0 })),
    step(db.deleteFrom('meetingStart').where('meeting', '=', meeting)),
    ...(to === null ? deleteRecoveryPoints({ db }, meeting) : []),
  ];
};

type Writes = 'changeDate' | 'addAttempt' | 'setWithoutFamily' | 'setStart' | 'changeStart';

const createWrites = (database: Database): Pick<CourseStore, Writes> => {
  const { db, connection } = database;
  const write = (...steps: Step[]): Promise<void> => connection.write(steps);
  return {
    changeDate: async (row) => write(...changeDate(database, row)),
    addAttempt: async (row) => write(step(db.insertInto('attempt').values(row))),
    setWithoutFamily: async (meeting, row) =>
      write(
        step(db.deleteFrom('withoutFamily').where('meeting', '=', meeting)),
        ...(row === null ? [] : [step(db.insertInto('withoutFamily').values(row))]),
      ),
    setStart: async (row) =>
      write(
        step(db.deleteFrom('meetingStart').where('meeting', '=', row.meeting)),
        step(db.insertInto('meetingStart').values(row)),
      ),
    changeStart: async ({ meeting, at, record }) =>
      write(
        step(
          db
            .updateTable('meetingStart')
            .set({ record })
            .where('meeting', '=', meeting)
            .where('at', '=', at),
        ),
      ),
  };
};

const createReads = (database: Database): Omit<CourseStore, Writes> => {
  const { db, connection } = database;
  const changes = db
    .selectFrom('dateChange')
    .select(['meeting', 'from', 'to', 'why', 'forChild', 'by', 'at'])
    .orderBy('id');
  const attempts = db.selectFrom('attempt').select(['meeting', 'day', 'how', 'words', 'by', 'at']);
  const uids = db.selectFrom('calendarEntry').selectAll();
  const without = db.selectFrom('withoutFamily').selectAll();
  const starts = db.selectFrom('meetingStart').selectAll();
  return {
    dateChanges: async (meeting) =>
      (await rowsOf(database, changes.where('meeting', '=', meeting))).map(
        ({ forChild, ...row }) => ({ ...row, forChild: forChild === 1 }),
      ),
    attempts: async (meeting) =>
      rowsOf(database, attempts.where('meeting', '=', meeting).orderBy('day').orderBy('id')),
    withoutFamily: async (meeting: MeetingId) =>
      rowOf(database, without.where('meeting', '=', meeting)),
    start: async (meeting) => rowOf(database, starts.where('meeting', '=', meeting)),
    calendarUid: async (row) => {
      const { meeting, person } = row;
      const kept = uids.where('meeting', '=', meeting).where('person', '=', person);
      const known = await rowOf(database, kept);
      if (known !== null) return known.uid;
      const add = db
        .insertInto('calendarEntry')
        .values(row)
        .onConflict((c) => c.columns(['meeting', 'person']).doNothing());
      await connection.write([step(add)]);
      return (await rowOf(database, kept))?.uid ?? row.uid;
    },
  };
};

/** What becomes of a meeting's day. */
export const createCourse = (database: Database): CourseStore => ({
  ...createWrites(database),
  ...createReads(database),
});
