import type { HelperStore } from '#store/ports/helper-store.ts';
import { type Database, rowsOf } from '#store/repositories/database.ts';
import { step } from '#store/sql/step.ts';

/** Who may write in whose preparation. */
export const createHelpers = (database: Database): HelperStore => {
  const { db, connection } = database;
  return {
    ofMeeting: async (meeting) =>
      rowsOf(
        database,
        db
          .selectFrom('prepHelper')
          .selectAll()
          .where('meeting', '=', meeting)
          .orderBy('for')
          .orderBy('by'),
      ),
    name: async (row) =>
      connection.write([
        step(
          db
            .insertInto('prepHelper')
            .values(row)
            .onConflict((c) => c.columns(['meeting', 'for', 'by']).doNothing()),
        ),
      ]),
    takeBack: async (row) =>
      connection.write([
        step(
          db
            .deleteFrom('prepHelper')
            .where('meeting', '=', row.meeting)
            .where('for', '=', row.for)
            .where('by', '=', row.by),
        ),
      ]),
  };
};
