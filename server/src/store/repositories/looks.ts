import type { LookStore } from '#store/ports/look-store.ts';
import { type Database, rowOf } from '#store/repositories/database.ts';
import { step } from '#store/sql/step.ts';

/** How pupils' own pages look, as staff chose it. */
export const createLooks = (database: Database): LookStore => {
  const { db, connection } = database;
  return {
    set: async (row) => {
      const { look, by, at } = row;
      const put = db.insertInto('pupilLook').values(row);
      await connection.write([
        step(put.onConflict((c) => c.column('pupil').doUpdateSet({ look, by, at }))),
      ]);
    },
    drop: async (pupil) =>
      connection.write([step(db.deleteFrom('pupilLook').where('pupil', '=', pupil))]),
    of: async (pupil) => {
      const found = db.selectFrom('pupilLook').select('look').where('pupil', '=', pupil);
      return (await rowOf(database, found))?.look ?? null;
    },
  };
};
