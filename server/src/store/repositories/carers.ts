import type { CarerStore } from '#store/ports/carer-store.ts';
import { type Database, rowsOf } from '#store/repositories/database.ts';
import { step } from '#store/sql/step.ts';

/** What the school knows of parents and carers. */
export const createCarers = (database: Database): CarerStore => {
  const { db, connection } = database;
  return {
    set: async (row, holds) => {
      const { person, relation, language, reach, by, at } = row;
      const put = db.insertInto('carer').values(row);
      const changed = { relation, language, reach, by, at };
      await connection.write([
        step(put.onConflict((c) => c.column('person').doUpdateSet(changed))),
        ...(holds === null
          ? []
          : [step(db.insertInto('responsibility').values({ person, holds, by, at }))]),
      ]);
    },
    ofPupil: async (pupil) =>
      rowsOf(
        database,
        db
          .selectFrom('carer')
          .innerJoin('person', 'person.id', 'carer.person')
          .select([
            'carer.person',
            'carer.relation',
            'carer.language',
            'carer.reach',
            'carer.by',
            'carer.at',
          ])
          .where('person.pupil', '=', pupil)
          .orderBy('carer.person'),
      ),
    responsibilities: async (pupil) =>
      rowsOf(
        database,
        db
          .selectFrom('responsibility')
          .innerJoin('person', 'person.id', 'responsibility.person')
          .select([
            'responsibility.person',
            'responsibility.holds',
            'responsibility.by',
            'responsibility.at',
          ])
          .where('person.pupil', '=', pupil)
          .orderBy('responsibility.id'),
      ),
  };
};
