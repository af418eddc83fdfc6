import type { TypedUpStore } from '#store/ports/typed-up-store.ts';
import { type Database, rowsOf } from '#store/repositories/database.ts';
import { step } from '#store/sql/step.ts';

/** Whose papers were typed up, by whom. */
export const createTypedUp = (database: Database): TypedUpStore => {
  const { db, connection } = database;
  const rows = db.selectFrom('typedUp').selectAll().orderBy('at').orderBy('person').orderBy('n');
  return {
    add: async ({ replaces, ...row }) =>
      connection.write([
        step(
          db
            .insertInto('typedUp')
            .values({ ...row, replaces: replaces ? 1 : 0 })
            .onConflict((c) => c.columns(['meeting', 'person', 'n']).doNothing()),
          { rows: 1, otherwise: 'Somebody typed up a paper of this person at the same time' },
        ),
      ]),
    ofMeeting: async (meeting) =>
      (await rowsOf(database, rows.where('meeting', '=', meeting))).map(({ replaces, ...row }) => ({
        ...row,
        replaces: replaces === 1,
      })),
  };
};
