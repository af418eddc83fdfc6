import type { InvolvementStore } from '#store/ports/involvement-store.ts';
import { type Database, rowsOf } from '#store/repositories/database.ts';
import { step } from '#store/sql/step.ts';

const columns = [
  'pupil',
  'meeting',
  'professional',
  'person',
  'agrees',
  'how',
  'recordedBy',
  'at',
] as const;

/** Who of the family agreed that which professional helps. */
export const createInvolvement = (database: Database): InvolvementStore => {
  const { db, connection } = database;
  const rows = db.selectFrom('involvement').select(columns).orderBy('id');
  return {
    add: async ({ agrees, ...row }) =>
      connection.write([
        step(db.insertInto('involvement').values({ ...row, agrees: agrees ? 1 : 0 })),
      ]),
    ofPupil: async (pupil) =>
      (await rowsOf(database, rows.where('pupil', '=', pupil))).map(({ agrees, ...row }) => ({
        ...row,
        agrees: agrees === 1,
      })),
  };
};
