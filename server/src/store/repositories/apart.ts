import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { ApartStore } from '#store/ports/apart-store.ts';
import { type Database, rowsOf } from '#store/repositories/database.ts';
import { type Step, step } from '#store/sql/step.ts';

/** No court says that this person is to have no link. */
export const mayHaveLink = ({ db }: Database, person: PersonId): Step =>
  step(
    db
      .selectFrom('apart')
      .select('id')
      .where('noLinkFor', '=', person)
      .where('endedAt', 'is', null),
    { rows: 0, otherwise: 'No link is made for this person' },
  );

/** Who is kept apart from whom. */
export const createApart = (database: Database): ApartStore => {
  const { db, connection } = database;
  const rows = db.selectFrom('apart').selectAll().orderBy('at').orderBy('id');
  return {
    add: async (row) => connection.write([step(db.insertInto('apart').values(row))]),
    end: async (id, endedBy, endedAt) =>
      connection.write([
        step(
          db
            .updateTable('apart')
            .set({ endedBy, endedAt })
            .where('id', '=', id)
            .where('endedAt', 'is', null),
          { rows: 1, otherwise: 'It was ended before, or there is none' },
        ),
      ]),
    ofPupil: async (pupil) => rowsOf(database, rows.where('pupil', '=', pupil)),
    ofMeeting: async (meeting) => {
      const pupil = db.selectFrom('meeting').select('pupil').where('id', '=', meeting);
      return rowsOf(database, rows.where('pupil', 'in', pupil).where('endedAt', 'is', null));
    },
  };
};
