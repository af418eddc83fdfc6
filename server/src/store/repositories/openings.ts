import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import type { OpeningStepRow, OpeningStore } from '#store/ports/opening-store.ts';
import { type Database, rowOf, rowsOf } from '#store/repositories/database.ts';
import { firstOpeningLink, nextOpeningLink } from '#store/repositories/seals.ts';
import { step } from '#store/sql/step.ts';
import { StoreConflict } from '#store/store.ts';

const columns = [
  'meeting',
  'place',
  'opening',
  'step',
  'askedBy',
  'by',
  'at',
  'words',
  'until',
] as const;

const findLast = (database: Database, meeting: MeetingId) =>
  rowOf(
    database,
    database.db
      .selectFrom('openingStep')
      .select(['place', 'hash'])
      .where('meeting', '=', meeting)
      .orderBy('place', 'desc')
      .limit(1),
  );

/** Chained to the step before; of two that come at once the key lets one in. */
const createAdd =
  (database: Database): OpeningStore['add'] =>
  async (row: OpeningStepRow) => {
    const last = await findLast(database, row.meeting);
    if ((last?.place ?? 0) + 1 !== row.place) throw new StoreConflict('Another step came first');
    const hash = nextOpeningLink(last?.hash ?? firstOpeningLink(row.meeting), row);
    const { db, connection } = database;
    await connection.write([step(db.insertInto('openingStep').values({ ...row, hash }))]);
  };

type Duties = Pick<OpeningStore, 'setDuties' | 'dutiesOf' | 'duties'>;

const createDuties = (database: Database): Duties => {
  const { db, connection } = database;
  return {
    setDuties: async (person, held) =>
      connection.write([
        step(db.deleteFrom('duty').where('person', '=', person)),
        ...held.map((duty) => step(db.insertInto('duty').values({ person, duty }))),
      ]),
    dutiesOf: async (person) =>
      (
        await rowsOf(
          database,
          db.selectFrom('duty').select('duty').where('person', '=', person).orderBy('duty'),
        )
      ).map(({ duty }) => duty),
    duties: async (school) =>
      rowsOf(
        database,
        db
          .selectFrom('duty')
          .innerJoin('person', 'person.id', 'duty.person')
          .select(['duty.person', 'duty.duty'])
          .where('person.school', '=', school)
          .where('person.staffRole', '<>', 'admin')
          .orderBy('person.name')
          .orderBy('duty.duty'),
      ),
  };
};

/** Who may open a child's own page for the child's safety, and every step that was taken about it. */
export const createOpenings = (database: Database): OpeningStore => {
  const steps = database.db.selectFrom('openingStep').select(columns);
  return {
    ...createDuties(database),
    add: createAdd(database),
    ofMeeting: async (meeting) =>
      rowsOf(database, steps.where('meeting', '=', meeting).orderBy('place')),
    ofSchool: async (school) => {
      const meetings = database.db.selectFrom('meeting').select('id').where('school', '=', school);
      const found = steps.where('meeting', 'in', meetings);
      return rowsOf(database, found.orderBy('at').orderBy('meeting').orderBy('place'));
    },
  };
};
