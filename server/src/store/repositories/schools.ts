import { type Database, rowOf, rowsOf } from '#store/repositories/database.ts';
import { step } from '#store/sql/step.ts';
import type { SchoolStore } from '#store/store.ts';

export const createSchools = (database: Database): SchoolStore => {
  const { db, connection } = database;
  const people = db.selectFrom('person').selectAll();
  return {
    addSchool: async (school) => connection.write([step(db.insertInto('school').values(school))]),
    school: async (id) => rowOf(database, db.selectFrom('school').selectAll().where('id', '=', id)),
    schools: async () =>
      rowsOf(database, db.selectFrom('school').selectAll().orderBy('name').orderBy('id')),
    addPerson: async (person) => connection.write([step(db.insertInto('person').values(person))]),
    person: async (id) => rowOf(database, people.where('id', '=', id)),
    staff: async (school) =>
      rowsOf(
        database,
        people
          .where('school', '=', school)
          .where('staffRole', 'is not', null)
          .orderBy('name')
          .orderBy('id'),
      ),
    setLeft: async (person, at) =>
      connection.write([
        step(
          db
            .updateTable('person')
            .set({ leftAt: at })
            .where('id', '=', person)
            .where('leftAt', 'is', null),
        ),
      ]),
    peopleOfPupil: async (pupil) =>
      rowsOf(database, people.where('pupil', '=', pupil).orderBy('name').orderBy('id')),
    addPupil: async (pupil, person) =>
      connection.write([
        step(db.insertInto('pupil').values(pupil)),
        step(db.insertInto('person').values(person)),
      ]),
    pupil: async (id) => rowOf(database, db.selectFrom('pupil').selectAll().where('id', '=', id)),
    pupils: async (school) =>
      rowsOf(
        database,
        db
          .selectFrom('pupil')
          .selectAll()
          .where('school', '=', school)
          .orderBy('fullName')
          .orderBy('id'),
      ),
  };
};
