import type { AuditStore } from '#store/ports/audit-store.ts';
import { type Database, rowsOf } from '#store/repositories/database.ts';
import { step } from '#store/sql/step.ts';

export const createAudit = (database: Database): AuditStore => {
  const { db, connection } = database;
  return {
    record: async (row) => connection.write([step(db.insertInto('audit').values(row))]),
    ofMeeting: async (meeting) =>
      rowsOf(
        database,
        db
          .selectFrom('audit')
          .select(['at', 'actor', 'action', 'meeting', 'detail'])
          .where('meeting', '=', meeting)
          .orderBy('id'),
      ),
  };
};
