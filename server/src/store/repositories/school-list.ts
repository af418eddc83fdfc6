import type { SchoolId } from '@fourchairs/shared/lib/ids.ts';

import type {
  SchoolAreaRow,
  SchoolLevelRow,
  SchoolLineRow,
  SchoolListStore,
} from '#store/ports/school-list-store.ts';
import { type Database, rowsOf } from '#store/repositories/database.ts';
import { type Step, step } from '#store/sql/step.ts';

const addNames = (
  { db }: Database,
  levels: readonly SchoolLevelRow[],
  areas: readonly SchoolAreaRow[],
): Step[] => [
  ...levels.map((row) => step(db.insertInto('schoolLevel').values(row))),
  ...areas.map((row) => step(db.insertInto('schoolArea').values(row))),
];

const takeNames = ({ db }: Database, school: SchoolId): Step[] => [
  step(db.deleteFrom('schoolLevel').where('school', '=', school)),
  step(db.deleteFrom('schoolArea').where('school', '=', school)),
];

const addLine = ({ db }: Database, line: SchoolLineRow): Step =>
  step(db.insertInto('schoolLine').values(line));

const changeLine = (
  { db }: Database,
  { school, id, ...values }: SchoolLineRow,
  was: number,
): Step =>
  step(
    db
      .updateTable('schoolLine')
      .set(values)
      .where('school', '=', school)
      .where('id', '=', id)
      .where('at', '=', was),
    { rows: 1, otherwise: 'Somebody else changed this line' },
  );

/** What a school has ready. */
export const createSchoolList = (database: Database): SchoolListStore => {
  const { db, connection } = database;
  const levels = db.selectFrom('schoolLevel').selectAll().orderBy('place').orderBy('level');
  const areas = db.selectFrom('schoolArea').selectAll().orderBy('place').orderBy('area');
  const lines = db.selectFrom('schoolLine').selectAll().orderBy('what').orderBy('id');
  return {
    levels: async (school) => rowsOf(database, levels.where('school', '=', school)),
    areas: async (school) => rowsOf(database, areas.where('school', '=', school)),
    lines: async (school) => rowsOf(database, lines.where('school', '=', school)),
    begin: async (named, found, first) =>
      connection.write([
        ...addNames(database, named, found),
        ...first.map((line) => addLine(database, line)),
      ]),
    addLine: async (line) => connection.write([addLine(database, line)]),
    changeLine: async (line, was) => connection.write([changeLine(database, line, was)]),
    setNames: async (school, named, found) =>
      connection.write([...takeNames(database, school), ...addNames(database, named, found)]),
  };
};
