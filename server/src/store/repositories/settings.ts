import type { SettingStore } from '#store/ports/setting-store.ts';
import { type Database, rowOf } from '#store/repositories/database.ts';
import { step } from '#store/sql/step.ts';

/** What a school says for all its pupils, and what kind of plan each has. */
export const createSettings = (database: Database): SettingStore => {
  const { db, connection } = database;
  return {
    ofSchool: async (school) =>
      rowOf(database, db.selectFrom('schoolSetting').selectAll().where('school', '=', school)),
    setSchool: async (row) => {
      const { plan, informationReport, localOffer, sendiass, holdDays, by, at } = row;
      const values = { plan, informationReport, localOffer, sendiass, holdDays, by, at };
      const put = db.insertInto('schoolSetting').values(row);
      await connection.write([step(put.onConflict((c) => c.column('school').doUpdateSet(values)))]);
    },
    planOf: async (pupil) => {
      const found = db.selectFrom('planType').select('plan').where('pupil', '=', pupil);
      return (await rowOf(database, found))?.plan ?? null;
    },
    setPlan: async (row) => {
      const { plan, by, at } = row;
      const put = db.insertInto('planType').values(row);
      await connection.write([
        step(put.onConflict((c) => c.column('pupil').doUpdateSet({ plan, by, at }))),
      ]);
    },
    dropPlan: async (pupil) =>
      connection.write([step(db.deleteFrom('planType').where('pupil', '=', pupil))]),
  };
};
